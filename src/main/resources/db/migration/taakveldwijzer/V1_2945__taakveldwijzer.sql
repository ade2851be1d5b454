-- Which taakvelden a theme is about, per layer. A proposal to begin with, no official mapping: nobody publishes one. Read from
-- the names and explanations in the Iv3 code lists of 2025.
create sequence wijzerregel_seq start with 1000 increment by 50 nocache;

-- By which words in the name or subject of a dossier a theme is proposed, and which subject of a knoop it is.
create table wijzer_thema (
    naam      varchar(60)  not null primary key,
    woorden   varchar(300) not null,
    onderwerp varchar(30)  null comment 'constant of BevoegdheidOnderwerp'
);

create table wijzerregel (
    id           bigint       not null primary key,
    thema        varchar(60)  not null,
    laag         varchar(12)  not null,
    taakveld     varchar(12)  character set ascii collate ascii_bin not null,
    verband      varchar(30)  not null,
    toelichting  varchar(500) not null,
    version      bigint       not null,
    constraint uq_wijzerregel unique (thema, laag, taakveld)
);

create table wijzer_wijziging (
    id             bigint       not null auto_increment primary key,
    op             datetime(6)  not null,
    account_id     bigint       not null,
    organisatie_id bigint       not null,
    soort          varchar(30)  not null,
    thema          varchar(60)  not null,
    laag           varchar(12)  not null,
    taakveld       varchar(12)  character set ascii collate ascii_bin not null,
    verband        varchar(30)  not null,
    toelichting    varchar(500) not null,
    constraint fk_wijzer_wijziging_account foreign key (account_id) references account (id),
    constraint fk_wijzer_wijziging_organisatie foreign key (organisatie_id) references organisatie (id)
);

insert into wijzer_thema (naam, woorden, onderwerp) values
    ('woningbouw', 'woning,wonen,huizen', 'WONINGBOUW'),
    ('stikstof', 'stikstof,natuur,landbouw,boeren', 'STIKSTOF'),
    ('RES', 'energie,windmolen,zonnepark', 'ENERGIE'),
    ('bestuur en participatie', 'participatie,inspraak', 'SAMENWERKING');

insert into wijzerregel (id, thema, laag, taakveld, verband, toelichting, version) values
    (1, 'woningbouw', 'GEMEENTE', '8.1', 'KERN', 'ruimtelijke plannen, omgevingsplan', 0),
    (2, 'woningbouw', 'GEMEENTE', '8.2', 'KERN', 'apart tonen: grote jaarlijkse schommelingen', 0),
    (3, 'woningbouw', 'GEMEENTE', '8.3', 'KERN', '', 0),
    (4, 'woningbouw', 'PROVINCIE', '8.1', 'KERN', '', 0),
    (5, 'woningbouw', 'PROVINCIE', '8.2', 'KERN', 'let op: zelfde code, andere naam dan gemeente 8.2', 0),
    (6, 'woningbouw', 'PROVINCIE', '8.3', 'KERN', 'let op: zelfde code, andere naam dan gemeente 8.3', 0),
    (7, 'woningbouw', 'GEMEENTE', '2.1', 'RAAKT', 'ontsluiting nieuwe wijken', 0),
    (8, 'woningbouw', 'PROVINCIE', '2.1', 'RAAKT', '', 0),
    (9, 'stikstof', 'PROVINCIE', '5.1', 'KERN', '', 0),
    (10, 'stikstof', 'PROVINCIE', '5.2', 'KERN', '', 0),
    (11, 'stikstof', 'PROVINCIE', '6.1', 'KERN', '', 0),
    (12, 'stikstof', 'PROVINCIE', '4.4', 'KERN', '', 0),
    (13, 'stikstof', 'PROVINCIE', '4.2', 'RAAKT', '', 0),
    (14, 'stikstof', 'GEMEENTE', '7.4', 'RAAKT', 'ook RES/duurzaamheid: niet te splitsen', 0),
    (15, 'stikstof', 'GEMEENTE', '5.7', 'RAAKT', '', 0),
    (16, 'RES', 'GEMEENTE', '7.4', 'KERN', 'ook stikstof: niet te splitsen', 0),
    (17, 'RES', 'PROVINCIE', '4.6', 'KERN', '', 0),
    (18, 'RES', 'GEMEENTE', '8.1', 'RAAKT', 'locatiekeuze wind/zon', 0),
    (19, 'RES', 'PROVINCIE', '6.3', 'RAAKT', '', 0),
    (20, 'bestuur en participatie', 'GEMEENTE', '6.1', 'RAAKT', 'bevat ook opvang en sociaal-cultureel werk', 0),
    (21, 'bestuur en participatie', 'GEMEENTE', '0.1', 'KERN', '', 0),
    (22, 'bestuur en participatie', 'PROVINCIE', '1.4', 'KERN', '', 0);
