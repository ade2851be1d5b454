-- What governments agreed with each other, and the room that it leaves for people. Kept in a dossier; once it was agreed
-- everybody who is signed in reads it.
create sequence bestuursafspraak_seq start with 1000 increment by 50 nocache;

create table bestuursafspraak (
    id                bigint        not null primary key,
    dossier_id        bigint        not null comment 'who writes there keeps it',
    titel             varchar(200)  not null,
    soort             varchar(30)   not null,
    inhoud            varchar(4000) not null,
    overige_partijen  varchar(500)  not null comment 'who takes part and is no government',
    overeengekomen_op date          null,
    alleen_jaar       boolean       not null comment 'of that day only the year is known',
    vanaf             date          null,
    tot               date          null comment 'the last day on which it holds',
    bron              varchar(300)  not null,
    link              varchar(400)  not null,
    ruimte            varchar(30)   not null,
    ruimte_uitleg     varchar(2000) not null,
    status            varchar(30)   not null comment 'how it ends at tot, once it was agreed',
    opvolger_id       bigint        null,
    volgorde_op       date          not null comment 'the day that lists sort it by',
    genoteerd_op      datetime(6)   not null,
    organisatie_id    bigint        not null,
    account_id        bigint        not null,
    version           bigint        not null,
    index ix_bestuursafspraak_volgorde (volgorde_op, id),
    index ix_bestuursafspraak_dossier (dossier_id, volgorde_op, id),
    index ix_bestuursafspraak_tot (tot),
    index ix_bestuursafspraak_opvolger (opvolger_id),
    constraint fk_bestuursafspraak_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_bestuursafspraak_opvolger foreign key (opvolger_id) references bestuursafspraak (id),
    constraint fk_bestuursafspraak_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_bestuursafspraak_account foreign key (account_id) references account (id)
);

create table bestuursafspraak_partij (
    bestuursafspraak_id bigint not null,
    volgorde            int    not null,
    organisatie_id      bigint not null,
    bestuursorgaan_id   bigint null comment 'when it is known which body',
    primary key (bestuursafspraak_id, volgorde),
    index ix_bestuursafspraak_partij_organisatie (organisatie_id, bestuursafspraak_id),
    constraint fk_bestuursafspraak_partij_bestuursafspraak foreign key (bestuursafspraak_id) references bestuursafspraak (id),
    constraint fk_bestuursafspraak_partij_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_bestuursafspraak_partij_bestuursorgaan foreign key (bestuursorgaan_id) references bestuursorgaan (id)
);

create table bestuursafspraak_stap (
    bestuursafspraak_id bigint        not null,
    nummer              int           not null,
    soort               varchar(30)   not null,
    waarom              varchar(2000) not null,
    organisatie_id      bigint        not null,
    account_id          bigint        not null,
    op                  datetime(6)   not null,
    primary key (bestuursafspraak_id, nummer),
    constraint fk_bestuursafspraak_stap_bestuursafspraak foreign key (bestuursafspraak_id) references bestuursafspraak (id),
    constraint fk_bestuursafspraak_stap_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_bestuursafspraak_stap_account foreign key (account_id) references account (id)
);
