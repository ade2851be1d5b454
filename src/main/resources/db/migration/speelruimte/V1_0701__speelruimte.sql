-- The card of a dossier: one row for each version. Rows are added, never changed or removed.
create sequence speelruimte_seq start with 1000 increment by 50 nocache;

create table speelruimte (
    id             bigint      not null primary key,
    dossier_id     bigint      not null,
    nummer         int         not null comment '1 for the first version',
    participatie   varchar(30) not null,
    op             date        not null comment 'the day on which it was set',
    organisatie_id bigint      not null,
    account_id     bigint      not null,
    genoteerd_op   datetime(6) not null,
    constraint uk_speelruimte unique (dossier_id, nummer),
    constraint fk_speelruimte_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_speelruimte_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_speelruimte_account foreign key (account_id) references account (id)
);

create table speelruimte_onderwerp (
    speelruimte_id bigint       not null,
    volgorde       int          not null,
    naam           varchar(120) not null,
    ruimte         varchar(30)  not null,
    waarom         varchar(600) not null,
    sinds          date         not null comment 'the day since which there is this much room',
    primary key (speelruimte_id, volgorde),
    constraint fk_speelruimte_onderwerp_speelruimte foreign key (speelruimte_id) references speelruimte (id)
);
