-- Which body or function may act for which other one, on which days and within which limits. Functions, never people. The
-- same for everybody. The days on which a row works follow from its own days and from those of the row that it hangs under.
create sequence mandaat_seq start with 1000 increment by 50 nocache;

create table mandaat (
    id                    bigint        not null primary key,
    soort                 varchar(30)   not null,
    boven_id              bigint        null comment 'the mandate under which this one was given',
    niveau                int           not null comment 'how far from the body that has the power: 1 at first',
    gever_orgaan_id       bigint        null,
    gever_organisatie_id  bigint        not null comment 'keeps this row',
    gever_functie         varchar(160)  not null,
    gever_naam            varchar(300)  not null,
    gever_sleutel         varchar(200)  not null comment 'the same for the same body or function',
    houder_orgaan_id      bigint        null,
    houder_organisatie_id bigint        not null,
    houder_functie        varchar(160)  not null,
    houder_naam           varchar(300)  not null,
    houder_sleutel        varchar(200)  not null,
    namens_orgaan_id      bigint        null comment 'in whose name one acts',
    namens                varchar(300)  not null,
    keten                 varchar(2000) not null comment 'from the body that has the power to who may act',
    onderwerp             varchar(30)   null,
    bevoegdheid_id        bigint        null comment 'row of the library of competences',
    waarover              varchar(300)  not null,
    aard                  varchar(30)   not null,
    een_geval             boolean       not null,
    onder_gezag           boolean       not null comment 'whether the one works under the other',
    instemming_op         date          null,
    grondslag             varchar(300)  not null,
    besluit               varchar(300)  not null comment 'in which it was given',
    link                  varchar(400)  not null,
    van                   date          not null,
    tot                   date          null comment 'the last day; null until it is withdrawn',
    bedrag                decimal(15, 2) null,
    voorwaarden           varchar(1000) not null,
    ondermandaat          boolean       not null,
    ingetrokken_per       date          null comment 'the first day on which it holds no more',
    intrek_reden          varchar(1000) not null,
    werkt_van             date          not null,
    werkt_tot             date          not null comment '9999-12-31 when no end is known',
    version               bigint        not null,
    index ix_mandaat_houder (houder_naam, id),
    index ix_mandaat_boven (boven_id),
    index ix_mandaat_waarneming (gever_sleutel, soort, werkt_van, werkt_tot),
    index ix_mandaat_einde (werkt_tot, gever_organisatie_id),
    constraint fk_mandaat_boven foreign key (boven_id) references mandaat (id),
    constraint fk_mandaat_gever_orgaan foreign key (gever_orgaan_id) references bestuursorgaan (id),
    constraint fk_mandaat_gever_organisatie foreign key (gever_organisatie_id) references organisatie (id),
    constraint fk_mandaat_houder_orgaan foreign key (houder_orgaan_id) references bestuursorgaan (id),
    constraint fk_mandaat_houder_organisatie foreign key (houder_organisatie_id) references organisatie (id),
    constraint fk_mandaat_namens_orgaan foreign key (namens_orgaan_id) references bestuursorgaan (id),
    constraint fk_mandaat_bevoegdheid foreign key (bevoegdheid_id) references bevoegdheid (id)
);

-- Append-only: what was done with a row.
create table mandaat_stap (
    mandaat_id  bigint        not null,
    nummer      int           not null,
    wat         varchar(30)   not null,
    toelichting varchar(2000) not null,
    account_id  bigint        not null,
    op          datetime(6)   not null,
    primary key (mandaat_id, nummer),
    constraint fk_mandaat_stap_mandaat foreign key (mandaat_id) references mandaat (id),
    constraint fk_mandaat_stap_account foreign key (account_id) references account (id)
);

-- Who was told that a mandate ends on a day; each hears of it once.
create table mandaat_bericht (
    mandaat_id bigint      not null,
    tot        date        not null,
    account_id bigint      not null,
    op         datetime(6) not null,
    primary key (mandaat_id, tot, account_id),
    constraint fk_mandaat_bericht_mandaat foreign key (mandaat_id) references mandaat (id),
    constraint fk_mandaat_bericht_account foreign key (account_id) references account (id)
);

insert into rol_recht (rol, recht) values ('BEHEERDER', 'MANDAAT_MANAGE'), ('HOOFDBEHEERDER', 'MANDAAT_MANAGE');
insert into rol_recht_standaard (rol, recht) values ('BEHEERDER', 'MANDAAT_MANAGE'), ('HOOFDBEHEERDER', 'MANDAAT_MANAGE');

insert into bericht_tekst (soort, taal, onderwerp, tekst) values
('MANDAAT_EINDE', 'nl', 'Mandaten van jouw organisatie lopen af',
'Dag {naam},

Mandaten of waarnemingen die binnen dertig dagen aflopen: {aantal}

Kijk of iemand anders daarna mag beslissen, of laat een nieuw besluit nemen:

{link}'),
('MANDAAT_EINDE', 'en', 'Mandates of your organisation end',
'Hello {naam},

Mandates or replacements that end within thirty days: {aantal}

See whether somebody else may decide after that, or have a new one given:

{link}');
