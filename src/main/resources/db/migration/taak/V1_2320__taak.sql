-- What one organisation asks of another. One row is the task that both see; taak_placement carries what lists filter and sort on.
create sequence taak_seq start with 1000 increment by 50 nocache;

create table taak (
    id             bigint        not null primary key,
    werkruimte_id  bigint        not null comment 'home',
    dossier_id     bigint        null,
    vraag          varchar(300)  not null,
    toelichting    text          not null,
    status         varchar(30)   not null,
    gezegd         varchar(2000) not null comment 'words that came with the last step',
    organisatie_id bigint        not null comment 'who asked',
    account_id     bigint        not null comment 'the person who asked',
    naar_id        bigint        not null comment 'the organisation that was asked',
    persoon_id     bigint        null comment 'who of it; null when that is for the organisation to say',
    uiterlijk      date          not null,
    gevraagd_op    datetime(6)   not null,
    afgerond_op    datetime(6)   null comment 'when it was confirmed or withdrawn',
    version        bigint        not null,
    index ix_taak_dossier (dossier_id, afgerond_op, uiterlijk),
    constraint fk_taak_werkruimte foreign key (werkruimte_id) references werkruimte (id),
    constraint fk_taak_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_taak_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_taak_account foreign key (account_id) references account (id),
    constraint fk_taak_naar foreign key (naar_id) references organisatie (id),
    constraint fk_taak_persoon foreign key (persoon_id) references account (id)
);

create table taak_placement (
    werkruimte_id  bigint      not null,
    taak_id        bigint      not null,
    klaar          boolean     not null,
    uiterlijk      date        not null,
    status         varchar(30) not null,
    organisatie_id bigint      not null comment 'who asked',
    naar_id        bigint      not null,
    persoon_id     bigint      null,
    primary key (taak_id, werkruimte_id),
    index ix_taak_placement_uiterlijk (werkruimte_id, klaar, uiterlijk, taak_id),
    index ix_taak_placement_naar (werkruimte_id, naar_id, klaar, uiterlijk, taak_id),
    index ix_taak_placement_organisatie (werkruimte_id, organisatie_id, klaar, uiterlijk, taak_id),
    index ix_taak_placement_persoon (werkruimte_id, persoon_id, klaar, uiterlijk, taak_id),
    constraint fk_taak_placement_taak foreign key (taak_id) references taak (id),
    constraint fk_taak_placement_werkruimte foreign key (werkruimte_id) references werkruimte (id)
);

-- Who writes in a werkruimte can be asked; a griffier too, who keeps no dossiers but prepares meetings.
insert into rol_recht (rol, recht) select rol, 'TAAK_READ' from rol_recht where recht = 'DOSSIER_READ';
insert into rol_recht (rol, recht) select rol, 'TAAK_WRITE' from rol_recht where recht = 'BESLUIT_WRITE';
insert into rol_recht_standaard (rol, recht) select rol, 'TAAK_READ' from rol_recht_standaard where recht = 'DOSSIER_READ';
insert into rol_recht_standaard (rol, recht) select rol, 'TAAK_WRITE' from rol_recht_standaard where recht = 'BESLUIT_WRITE';
