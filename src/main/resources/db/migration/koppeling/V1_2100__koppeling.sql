-- Which signalen were put with which dossiers, by whom; a row goes when the link ends.
create sequence koppeling_seq start with 1000 increment by 50 nocache;

create table koppeling (
    id             bigint      not null primary key,
    signaal_id     bigint      not null,
    dossier_id     bigint      not null,
    organisatie_id bigint      not null comment 'of who linked them',
    account_id     bigint      not null comment 'who linked them',
    op             datetime(6) not null,
    version        bigint      not null,
    constraint uq_koppeling_signaal unique (signaal_id, dossier_id),
    constraint fk_koppeling_signaal foreign key (signaal_id) references signaal (id),
    constraint fk_koppeling_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_koppeling_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_koppeling_account foreign key (account_id) references account (id),
    index ix_koppeling_dossier (dossier_id, signaal_id)
);
