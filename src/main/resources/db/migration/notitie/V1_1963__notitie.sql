-- Notes for inside about a signaal, with every version.
create sequence notitie_seq start with 1000 increment by 50 nocache;

create table notitie (
    id             bigint      not null primary key,
    signaal_id     bigint      not null,
    werkruimte_id  bigint      not null comment 'in which it was written',
    organisatie_id bigint      not null comment 'of who wrote it',
    zicht          varchar(30) not null,
    nummer         int         not null comment 'of the version that holds',
    version        bigint      not null,
    index ix_notitie_signaal (signaal_id, id),
    constraint fk_notitie_signaal foreign key (signaal_id) references signaal (id),
    constraint fk_notitie_werkruimte foreign key (werkruimte_id) references werkruimte (id),
    constraint fk_notitie_organisatie foreign key (organisatie_id) references organisatie (id)
);

create table notitie_versie (
    notitie_id     bigint      not null,
    nummer         int         not null,
    tekst          text        not null,
    account_id     bigint      not null,
    organisatie_id bigint      not null,
    op             datetime(6) not null,
    primary key (notitie_id, nummer),
    constraint fk_notitie_versie_notitie foreign key (notitie_id) references notitie (id),
    constraint fk_notitie_versie_account foreign key (account_id) references account (id),
    constraint fk_notitie_versie_organisatie foreign key (organisatie_id) references organisatie (id)
);
