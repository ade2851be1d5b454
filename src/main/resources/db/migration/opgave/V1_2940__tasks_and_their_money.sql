-- What a dossier has to get done, what that costs in each year, and what each government puts in. Amounts are × 1,000 euro.
create sequence opgave_seq start with 1000 increment by 50 nocache;
create sequence bijdrage_seq start with 1000 increment by 50 nocache;

create table opgave (
    id             bigint        not null primary key,
    dossier_id     bigint        not null,
    naam           varchar(200)  not null,
    thema          varchar(60)   not null comment 'by which taakvelden are proposed; empty when none fits',
    uitleg         varchar(2000) not null,
    status         varchar(30)   not null,
    geopend_op     datetime(6)   not null,
    organisatie_id bigint        not null,
    account_id     bigint        not null,
    version        bigint        not null,
    index ix_opgave_dossier (dossier_id, id),
    constraint fk_opgave_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_opgave_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_opgave_account foreign key (account_id) references account (id)
);

create table opgave_behoefte (
    opgave_id bigint         not null,
    jaar      smallint       not null,
    bedrag    decimal(15, 3) not null,
    bron      varchar(300)   not null comment 'who estimated it',
    nodig_op  date           null comment 'the day on which the money must be there',
    primary key (opgave_id, jaar),
    constraint fk_opgave_behoefte_opgave foreign key (opgave_id) references opgave (id)
);

create table opgave_stap (
    opgave_id      bigint        not null,
    nummer         int           not null,
    soort          varchar(30)   not null,
    waarom         varchar(2000) not null,
    organisatie_id bigint        not null,
    account_id     bigint        not null,
    op             datetime(6)   not null,
    primary key (opgave_id, nummer),
    constraint fk_opgave_stap_opgave foreign key (opgave_id) references opgave (id),
    constraint fk_opgave_stap_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_opgave_stap_account foreign key (account_id) references account (id)
);

-- A part of a budget line, or money that stands in no budget yet: then taakveld and categorie are empty.
create table bijdrage (
    id              bigint         not null primary key,
    opgave_id       bigint         not null,
    overheid_id     bigint         not null,
    boekjaar        smallint       not null,
    taakveld        varchar(12)    character set ascii collate ascii_bin not null,
    zijde           varchar(6)     not null,
    categorie       varchar(12)    character set ascii collate ascii_bin not null comment 'empty for all of the taakveld',
    procent         decimal(6, 3)  null comment 'part of the line; null when an amount is stated',
    bedrag          decimal(15, 3) null,
    rol             varchar(30)    not null,
    structuur       varchar(30)    not null,
    stand           varchar(30)    not null,
    voorwaarde      varchar(500)   not null,
    voorwaarde_van  bigint         null comment 'bijdrage that must be settled first',
    voorwaarde_tot  date           null,
    vast_bij        varchar(30)    null,
    vast_op         date           null,
    betaal_op       date           null,
    ontvanger_id    bigint         null comment 'government that gets it, of money passed on',
    gezegd_door     varchar(200)   not null comment 'who of that government said it; empty when it wrote it down itself',
    gezegd_op       date           null,
    bevestigd_op    datetime(6)    null,
    gekoppeld_op    datetime(6)    not null,
    gewijzigd_op    datetime(6)    null,
    ontkoppeld_op   datetime(6)    null,
    ontkoppeld_om   varchar(1000)  not null,
    organisatie_id  bigint         not null,
    account_id      bigint         not null,
    version         bigint         not null,
    index ix_bijdrage_opgave (opgave_id, id),
    index ix_bijdrage_regel (overheid_id, boekjaar, taakveld, opgave_id),
    constraint fk_bijdrage_opgave foreign key (opgave_id) references opgave (id),
    constraint fk_bijdrage_overheid foreign key (overheid_id) references begroting_overheid (id),
    constraint fk_bijdrage_ontvanger foreign key (ontvanger_id) references begroting_overheid (id),
    constraint fk_bijdrage_voorwaarde foreign key (voorwaarde_van) references bijdrage (id),
    constraint fk_bijdrage_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_bijdrage_account foreign key (account_id) references account (id)
);
