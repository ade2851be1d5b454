-- The calendar of budgets. What the law says is data with its source; each organisation sets the days of its own steps.
create table kalender_regel (
    soort         varchar(40)  not null,
    overheid      varchar(20)  not null comment 'kind of government that it binds',
    voor_maand    int          null comment 'with voor_dag: it must be done before this day',
    voor_dag      int          null,
    jaren         int          not null comment 'that day is in the budget year plus so many years',
    weken         int          null comment 'for a zienswijze: so many weeks after the draft was sent, at least',
    wet           varchar(80)  not null,
    artikel       varchar(20)  not null,
    bron          varchar(400) not null comment 'what was read; not always the law itself',
    gecontroleerd boolean      not null comment 'whether the article was compared with the text of the law',
    primary key (soort, overheid)
);

insert into kalender_regel (soort, overheid, voor_maand, voor_dag, jaren, weken, wet, artikel, bron, gecontroleerd) values
    ('KADERBRIEF', 'REGELING', 4, 30, -1, null, 'Wet gemeenschappelijke regelingen', '34b',
     'https://www.gemeente.nu/bestuur/tijdwinst-nieuwe-begrotingscyclus-is-sigaar-uit-eigen-doos/', false),
    ('ZIENSWIJZE', 'REGELING', null, null, -1, 12, 'Wet gemeenschappelijke regelingen', '35',
     'https://www.gemeente.nu/bestuur/tijdwinst-nieuwe-begrotingscyclus-is-sigaar-uit-eigen-doos/', false),
    ('BEGROTING_INGEZONDEN', 'REGELING', 9, 15, -1, null, 'Wet gemeenschappelijke regelingen', '34',
     'https://www.gemeente.nu/bestuur/tijdwinst-nieuwe-begrotingscyclus-is-sigaar-uit-eigen-doos/', false),
    ('JAARREKENING_INGEZONDEN', 'REGELING', 7, 15, 1, null, 'Wet gemeenschappelijke regelingen', '34', '', false),
    ('BEGROTING_INGEZONDEN', 'GEMEENTE', 11, 15, -1, null, 'Gemeentewet', '191', '', false),
    ('JAARREKENING_INGEZONDEN', 'GEMEENTE', 7, 15, 1, null, 'Gemeentewet', '200', '', false),
    ('BEGROTING_INGEZONDEN', 'PROVINCIE', 11, 15, -1, null, 'Provinciewet', '195', '', false),
    ('JAARREKENING_INGEZONDEN', 'PROVINCIE', 7, 15, 1, null, 'Provinciewet', '204', '', false);

create sequence kalender_moment_seq start with 1000 increment by 50 nocache;

-- One step of one organisation for one budget year, from the first time that somebody said something about it.
create table kalender_moment (
    id              bigint      not null primary key,
    sleutel         varchar(80) character set ascii collate ascii_bin not null comment 'organisation-kind-year[-arrangement]',
    organisatie_id  bigint      not null comment 'whose step it is',
    soort           varchar(40) not null,
    boekjaar        int         not null,
    over_id         bigint      null comment 'of a zienswijze: the joint arrangement that it is about',
    eerste_dag      date        not null comment 'the day that was planned first',
    dag             date        not null,
    stand           varchar(20) not null,
    gedaan_op       date        null,
    uitkomst        varchar(20) null comment 'of a zienswijze: given, or none',
    bevestigd       boolean     not null comment 'false while only another organisation said it',
    gewijzigd_op    datetime(6) not null,
    version         bigint      not null,
    constraint uq_kalender_moment_sleutel unique (sleutel),
    index ix_kalender_moment_organisatie (organisatie_id, dag),
    index ix_kalender_moment_over (over_id, dag),
    index ix_kalender_moment_dag (stand, dag),
    constraint fk_kalender_moment_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_kalender_moment_over foreign key (over_id) references organisatie (id)
);

-- Append-only: what was said about a step, and by whom.
create table kalender_moment_stap (
    moment_id   bigint       not null,
    nummer      int          not null,
    wat         varchar(20)  not null,
    dag         date         not null,
    toelichting varchar(500) not null,
    bevestigd   boolean      not null comment 'whether the organisation said it itself',
    account_id  bigint       not null,
    op          datetime(6)  not null,
    primary key (moment_id, nummer),
    constraint fk_kalender_moment_stap_moment foreign key (moment_id) references kalender_moment (id),
    constraint fk_kalender_moment_stap_account foreign key (account_id) references account (id)
);

create sequence kalender_periode_seq start with 1000 increment by 50 nocache;

-- When the council or board of an organisation is in recess, and on which days it meets.
create table kalender_periode (
    id             bigint       not null primary key,
    organisatie_id bigint       not null,
    soort          varchar(20)  not null,
    naam           varchar(100) not null,
    van            date         not null,
    tot            date         not null,
    version        bigint       not null,
    index ix_kalender_periode_organisatie (organisatie_id, van),
    constraint fk_kalender_periode_organisatie foreign key (organisatie_id) references organisatie (id)
);

-- Who was told of a step before its day; each hears of each day once.
create table kalender_bericht (
    sleutel    varchar(80) character set ascii collate ascii_bin not null,
    dag        date        not null,
    account_id bigint      not null,
    op         datetime(6) not null,
    primary key (sleutel, dag, account_id),
    constraint fk_kalender_bericht_account foreign key (account_id) references account (id)
);

create sequence kalender_abonnement_seq start with 1000 increment by 50 nocache;

-- A private link by which a calendar program reads what its owner may read at that moment. Only a hash of its secret is kept.
create table kalender_abonnement (
    id            bigint        not null primary key,
    account_id    bigint        not null,
    geheim        char(64)      character set ascii collate ascii_bin null comment 'null once it was revoked',
    organisaties  varchar(2000) not null comment 'ids with a comma between; empty for the usual ones',
    regio_id      bigint        null,
    groep         varchar(20)   null,
    onze_beurt    boolean       not null,
    werkruimte_id bigint        null,
    gemaakt_op    datetime(6)   not null,
    gelezen_op    datetime(6)   null,
    version       bigint        not null,
    constraint uq_kalender_abonnement_geheim unique (geheim),
    index ix_kalender_abonnement_account (account_id, id),
    constraint fk_kalender_abonnement_account foreign key (account_id) references account (id)
);

insert into bericht_tekst (soort, taal, onderwerp, tekst) values
('KALENDER_TERMIJN', 'nl', 'Er komt een dag aan in de begrotingskalender',
'Dag {naam},

Stappen van {organisatie} die binnen veertien dagen klaar moeten zijn: {aantal}

Kijk in de kalender welke het zijn en zeg wat gedaan is:

{link}'),
('KALENDER_TERMIJN', 'en', 'A day in the budget calendar is near',
'Hello {naam},

Steps of {organisatie} that must be done within fourteen days: {aantal}

See in the calendar which ones and say what was done:

{link}');
