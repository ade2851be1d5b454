-- What is attached to a signaal. Where the signaal stands, its attachments stand: rights are those of its placements.
create sequence bijlage_seq start with 1000 increment by 50 nocache;

create table bijlage (
    id             bigint       not null primary key,
    inhoud_id      bigint       not null,
    signaal_id     bigint       null comment 'null while the signaal is being written',
    naam           varchar(200) not null comment 'of the file, safe to show',
    beschrijving   varchar(500) not null comment 'what one sees or hears, for who cannot',
    organisatie_id bigint       not null,
    account_id     bigint       not null comment 'who added it',
    toegevoegd_op  datetime(6)  not null,
    verwijderd_op  datetime(6)  null comment 'can be taken back for a day',
    version        bigint       not null,
    unique index uq_bijlage_inhoud (inhoud_id),
    index ix_bijlage_signaal (signaal_id, verwijderd_op, id),
    index ix_bijlage_account (account_id, signaal_id, verwijderd_op, id),
    index ix_bijlage_verwijderd (verwijderd_op),
    constraint fk_bijlage_inhoud foreign key (inhoud_id) references inhoud (id),
    constraint fk_bijlage_signaal foreign key (signaal_id) references signaal (id),
    constraint fk_bijlage_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_bijlage_account foreign key (account_id) references account (id)
);
