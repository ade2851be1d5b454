-- Dossiers, who takes part in them since when, and where they are shown.
create sequence dossier_seq start with 1000 increment by 50 nocache;
create sequence dossier_rol_seq start with 1000 increment by 50 nocache;

create table dossier (
    id             bigint       not null primary key,
    werkruimte_id  bigint       not null comment 'home',
    naam           varchar(160) not null,
    onderwerp      text         not null comment 'what it is about',
    eindbeeld      text         not null comment 'wished end result; empty when it is left open',
    leervragen     text         not null,
    fase           varchar(30)  not null,
    fase_sinds     datetime(6)  not null,
    organisatie_id bigint       not null comment 'of who opened it',
    account_id     bigint       not null comment 'who opened it',
    geopend_op     datetime(6)  not null,
    gewijzigd_op   datetime(6)  not null,
    version        bigint       not null,
    constraint fk_dossier_werkruimte foreign key (werkruimte_id) references werkruimte (id),
    constraint fk_dossier_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_dossier_account foreign key (account_id) references account (id)
);

create table dossier_placement (
    werkruimte_id bigint      not null,
    dossier_id    bigint      not null,
    gewijzigd_op  datetime(6) not null,
    fase          varchar(30) not null,
    primary key (dossier_id, werkruimte_id),
    index ix_dossier_placement_gewijzigd (werkruimte_id, gewijzigd_op, dossier_id),
    index ix_dossier_placement_fase (werkruimte_id, fase, gewijzigd_op, dossier_id),
    constraint fk_dossier_placement_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_dossier_placement_werkruimte foreign key (werkruimte_id) references werkruimte (id)
);

-- A role holds from the first day until the day before the last; a row is never removed, so who had which role stays known.
create table dossier_rol (
    id             bigint       not null primary key,
    dossier_id     bigint       not null,
    organisatie_id bigint       not null,
    rol            varchar(30)  not null,
    van            date         not null,
    tot            date         null comment 'first day on which it does not hold any more',
    contact        varchar(200) not null,
    index ix_dossier_rol_dossier (dossier_id, van),
    constraint fk_dossier_rol_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_dossier_rol_organisatie foreign key (organisatie_id) references organisatie (id)
);
