-- Governments: reference data. It changes by migration only, so no sequence and no version.
create table organisatie (
    id             bigint       not null primary key,
    tooi_code      varchar(20)  null,
    cbs_code       varchar(10)  null,
    naam           varchar(120) not null,
    officiele_naam varchar(200) not null,
    soort          varchar(30)  not null,
    provincie_id   bigint       null,
    inwoners       int          null,
    inwoners_bron  varchar(200) null,
    stedelijkheid  varchar(30)  null,
    tegel_rij      int          null,
    tegel_kolom    int          null,
    tegel_naam     varchar(8)   null,
    geldig_van     date         null,
    geldig_tot     date         null,
    constraint uq_organisatie_tooi_code unique (tooi_code),
    constraint uq_organisatie_cbs_code unique (cbs_code),
    constraint uq_organisatie_tegel unique (tegel_rij, tegel_kolom),
    constraint fk_organisatie_provincie_id foreign key (provincie_id) references organisatie (id),
    index ix_organisatie_naam (naam, id),
    index ix_organisatie_soort (soort, naam, id),
    index ix_organisatie_provincie (provincie_id, soort, naam, id)
);

-- Regions that are no organisation: no board, no competence of their own.
create table regio (
    id    bigint       not null primary key,
    naam  varchar(120) not null,
    soort varchar(30)  not null,
    constraint uq_regio_naam unique (soort, naam)
);

create table regio_organisatie (
    regio_id       bigint not null,
    organisatie_id bigint not null,
    primary key (regio_id, organisatie_id),
    constraint fk_regio_organisatie_regio_id foreign key (regio_id) references regio (id),
    constraint fk_regio_organisatie_organisatie_id foreign key (organisatie_id) references organisatie (id)
);

-- A municipality can lie in several water boards.
create table waterschap_gebied (
    gemeente_id     bigint        not null,
    waterschap_id   bigint        not null,
    aandeel_procent decimal(5, 2) null,
    kleiner_dan_een boolean       not null,
    primary key (gemeente_id, waterschap_id),
    constraint fk_waterschap_gebied_gemeente_id foreign key (gemeente_id) references organisatie (id),
    constraint fk_waterschap_gebied_waterschap_id foreign key (waterschap_id) references organisatie (id)
);

-- What a joint arrangement has more than another organisation.
create table regeling (
    organisatie_id     bigint       not null primary key,
    domein             varchar(60)  not null,
    cvdr               varchar(20)  null,
    overige_deelnemers varchar(200) null,
    onvolledig         boolean      not null,
    bron               varchar(200) not null,
    betrouwbaarheid    varchar(30)  not null,
    constraint fk_regeling_organisatie_id foreign key (organisatie_id) references organisatie (id)
);

create table deelneming (
    regeling_id     bigint       not null,
    deelnemer_id    bigint       not null,
    bron            varchar(200) not null,
    betrouwbaarheid varchar(30)  not null,
    primary key (regeling_id, deelnemer_id),
    constraint fk_deelneming_regeling_id foreign key (regeling_id) references regeling (organisatie_id),
    constraint fk_deelneming_deelnemer_id foreign key (deelnemer_id) references organisatie (id)
);
