-- Budgets and accounts of governments as they reported them (Iv3). Amounts are × 1,000 euro. An amount that is null was not
-- delivered, which is not zero. Codes are text: 0.1 is not 0.10.
create table begroting_overheid (
    id             bigint       not null primary key,
    code           varchar(20)  not null,
    naam           varchar(120) not null,
    laag           varchar(12)  not null,
    provincie      varchar(40)  null,
    organisatie_id bigint       null,
    constraint uq_begroting_overheid_code unique (code),
    constraint fk_begroting_overheid_organisatie_id foreign key (organisatie_id) references organisatie (id),
    index ix_begroting_overheid_naam (laag, naam, id)
);

create table begroting_overheid_spelling (
    laag        varchar(12)  not null,
    spelling    varchar(120) not null,
    overheid_id bigint       not null,
    primary key (laag, spelling),
    constraint fk_begroting_overheid_spelling_overheid_id foreign key (overheid_id) references begroting_overheid (id)
);

-- What amounts are divided by: inhabitants, households, dwellings.
create table begroting_kerncijfer (
    overheid_id bigint       not null,
    jaar        smallint     not null,
    soort       varchar(12)  not null,
    aantal      int          not null,
    bron        varchar(200) not null,
    primary key (overheid_id, soort, jaar),
    constraint fk_begroting_kerncijfer_overheid_id foreign key (overheid_id) references begroting_overheid (id)
);

-- A code list holds from its year until the following list of the same layer. A row without hoofdcode is a main field.
create table taakveld (
    laag      varchar(12)  not null,
    jaar      smallint     not null,
    code      varchar(12)  character set ascii collate ascii_bin not null,
    naam      varchar(160) not null,
    hoofdcode varchar(12)  character set ascii collate ascii_bin null,
    volgorde  int          not null,
    primary key (laag, jaar, code)
);

create table begroting_categorie (
    laag     varchar(12)  not null,
    jaar     smallint     not null,
    zijde    varchar(6)   not null,
    code     varchar(12)  character set ascii collate ascii_bin not null,
    naam     varchar(200) not null,
    ouder    varchar(12)  character set ascii collate ascii_bin null,
    volgorde int          not null,
    primary key (laag, jaar, zijde, code)
);

-- Taakvelden that changed their code; jaar is the first year of the new code.
create table taakveld_overgang (
    laag  varchar(12) not null,
    jaar  smallint    not null,
    oud   varchar(12) character set ascii collate ascii_bin not null,
    nieuw varchar(12) character set ascii collate ascii_bin not null,
    primary key (laag, jaar, oud, nieuw)
);

-- One report of one government about one year: the budget, a quarter or the accounts, never added together. A correction is a new
-- row; the one before it stays, with the number of what replaced it. geldig is 1 for the one that counts and null for others.
create table levering (
    id             bigint        not null primary key,
    overheid_id    bigint        not null,
    boekjaar       smallint      not null,
    verslag        varchar(12)   not null,
    versie         int           not null,
    geldig         tinyint       null,
    detail         varchar(12)   not null,
    aangeleverd    boolean       not null,
    lasten         decimal(15, 3) null,
    baten          decimal(15, 3) null,
    bron           varchar(200)  not null,
    peildatum      date          null,
    vingerafdruk   char(64)      character set ascii collate ascii_bin not null,
    ingelezen_op   datetime(6)   not null,
    ingelezen_door bigint        not null,
    inlezing_id    bigint        null,
    constraint uq_levering_versie unique (overheid_id, boekjaar, verslag, versie),
    constraint uq_levering_geldig unique (overheid_id, boekjaar, verslag, geldig),
    constraint fk_levering_overheid_id foreign key (overheid_id) references begroting_overheid (id),
    index ix_levering_jaar (boekjaar, verslag, geldig, overheid_id),
    index ix_levering_inlezing (inlezing_id)
);

create sequence levering_seq start with 1 increment by 50;

-- Per taakveld what was reported in all, in the order in which it is read.
create table levering_taakveld (
    levering_id bigint         not null,
    taakveld    varchar(12)    character set ascii collate ascii_bin not null,
    lasten      decimal(15, 3) null,
    baten       decimal(15, 3) null,
    primary key (levering_id, taakveld),
    constraint fk_levering_taakveld_levering_id foreign key (levering_id) references levering (id)
);

-- Per category over all taakvelden, kept so that a comparison does not add up a million lines.
create table levering_categorie (
    levering_id bigint         not null,
    zijde       varchar(6)     character set ascii collate ascii_bin not null,
    categorie   varchar(12)    character set ascii collate ascii_bin not null,
    bedrag      decimal(15, 3) not null,
    primary key (levering_id, zijde, categorie),
    constraint fk_levering_categorie_levering_id foreign key (levering_id) references levering (id)
);

-- The lines themselves. No foreign key: they are written and removed with their levering only, and there are tens of millions.
create table levering_regel (
    levering_id bigint         not null,
    taakveld    varchar(12)    character set ascii collate ascii_bin not null,
    zijde       varchar(6)     character set ascii collate ascii_bin not null,
    categorie   varchar(12)    character set ascii collate ascii_bin not null,
    bedrag      decimal(15, 3) not null,
    primary key (levering_id, taakveld, zijde, categorie)
);

update rol set volgorde = volgorde + 1 where volgorde > 3;
insert into rol (code, volgorde) values ('FINANCIEEL', 4);
insert into rol_recht (rol, recht)
select r.rol, 'BEGROTING_READ'
from (select 'MEDEWERKER' rol union all select 'BESTUURDER' union all select 'GRIFFIER' union all select 'MEELEZER'
      union all select 'PARTNER' union all select 'FINANCIEEL') r;
insert into rol_recht (rol, recht) values
    ('MEDEWERKER', 'BEGROTING_WRITE'), ('GRIFFIER', 'BEGROTING_WRITE'), ('FINANCIEEL', 'BEGROTING_WRITE'),
    ('FINANCIEEL', 'BEGROTING_MANAGE'), ('HOOFDBEHEERDER', 'BEGROTING_MANAGE'), ('HOOFDBEHEERDER', 'BEGROTING_READ');
insert into rol_recht_standaard (rol, recht)
select rol, recht from rol_recht where recht like 'BEGROTING%';
