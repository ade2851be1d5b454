-- What governments say about differences between what one pays and another receives, and which part of a line they say is about
-- one joint arrangement. The figures themselves stand in levering_categorie; these rows point at them by year, report and layer,
-- and so still do after a correction. Amounts are × 1,000 euro; null is not known, which is not zero.
create sequence verklaring_seq start with 1000 increment by 50 nocache;

create table verklaring (
    id              bigint      not null primary key,
    kring_id        bigint      not null comment 'the joint arrangement or province that the set is around',
    boekjaar        smallint    not null,
    verslag         varchar(30) not null,
    van             varchar(30) not null comment 'layer that pays',
    naar            varchar(30) not null comment 'layer that receives',
    overdrachtsoort varchar(30) not null,
    organisatie_id  bigint      not null,
    soort           varchar(30) not null,
    tekst           varchar(2000) not null,
    betaald         decimal(15, 3) null comment 'when it was said',
    ontvangen       decimal(15, 3) null,
    ingetrokken     boolean     not null,
    version         bigint      not null,
    constraint uq_verklaring unique (kring_id, boekjaar, verslag, van, naar, overdrachtsoort, organisatie_id),
    constraint fk_verklaring_kring foreign key (kring_id) references begroting_overheid (id),
    constraint fk_verklaring_organisatie foreign key (organisatie_id) references organisatie (id)
);

-- Append-only: what was said, and that it was taken back.
create table verklaring_versie (
    verklaring_id bigint      not null,
    nummer        int         not null,
    soort         varchar(30) not null,
    tekst         varchar(2000) not null,
    betaald       decimal(15, 3) null,
    ontvangen     decimal(15, 3) null,
    ingetrokken   boolean     not null,
    account_id    bigint      not null,
    op            datetime(6) not null,
    primary key (verklaring_id, nummer),
    constraint fk_verklaring_versie_verklaring foreign key (verklaring_id) references verklaring (id),
    constraint fk_verklaring_versie_account foreign key (account_id) references account (id)
);

create sequence toerekening_seq start with 1000 increment by 50 nocache;

-- Which part of a line of one government is about one joint arrangement. Without an amount it was taken back.
create table toerekening (
    id              bigint      not null primary key,
    overheid_id     bigint      not null,
    regeling_id     bigint      not null,
    boekjaar        smallint    not null,
    verslag         varchar(30) not null,
    zijde           varchar(30) not null,
    overdrachtsoort varchar(30) not null,
    bedrag          decimal(15, 3) null,
    bron            varchar(300) not null,
    bevestigd       boolean     not null comment 'stated by the government itself',
    version         bigint      not null,
    constraint uq_toerekening unique (overheid_id, boekjaar, verslag, zijde, overdrachtsoort, regeling_id),
    index ix_toerekening_regeling (regeling_id, boekjaar, verslag),
    constraint fk_toerekening_overheid foreign key (overheid_id) references begroting_overheid (id),
    constraint fk_toerekening_regeling foreign key (regeling_id) references begroting_overheid (id)
);

create table toerekening_versie (
    toerekening_id bigint      not null,
    nummer         int         not null,
    bedrag         decimal(15, 3) null,
    bron           varchar(300) not null,
    bevestigd      boolean     not null,
    account_id     bigint      not null,
    op             datetime(6) not null,
    primary key (toerekening_id, nummer),
    constraint fk_toerekening_versie_toerekening foreign key (toerekening_id) references toerekening (id),
    constraint fk_toerekening_versie_account foreign key (account_id) references account (id)
);
