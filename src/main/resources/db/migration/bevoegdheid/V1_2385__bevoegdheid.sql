-- Which kind of body has which part by law, per subject. Kept by administrators, read by everybody. What nobody looked up says
-- so: the rows that ship with the product were written from memory of the laws, and nobody looked any of them up.
create sequence bevoegdheid_seq start with 1000 increment by 50 nocache;

create table bevoegdheid (
    id               bigint        not null primary key,
    onderwerp        varchar(30)   not null,
    overheid         varchar(30)   not null comment 'kind of government',
    orgaan           varchar(30)   not null comment 'kind of body of it',
    rol              varchar(30)   not null,
    waarover         varchar(300)  not null,
    wet              varchar(120)  not null,
    artikel          varchar(60)   not null,
    link             varchar(400)  not null,
    toelichting      varchar(1000) not null,
    gecontroleerd_op date          null comment 'when somebody read the article; null when nobody did',
    gecontroleerd_door bigint      null,
    gewijzigd_op     datetime(6)   null comment 'when what it says changed last; null when it never did',
    ingetrokken_op   datetime(6)   null,
    version          bigint        not null,
    index ix_bevoegdheid_onderwerp (onderwerp, wet, artikel),
    constraint fk_bevoegdheid_gecontroleerd_door foreign key (gecontroleerd_door) references account (id)
);

-- Append-only: what was done with a row.
create table bevoegdheid_gebeurtenis (
    bevoegdheid_id bigint        not null,
    nummer         int           not null,
    wat            varchar(30)   not null,
    toelichting    varchar(1000) not null,
    account_id     bigint        null comment 'null for what ships with the product',
    op             datetime(6)   not null,
    primary key (bevoegdheid_id, nummer),
    constraint fk_bevoegdheid_gebeurtenis_bevoegdheid foreign key (bevoegdheid_id) references bevoegdheid (id),
    constraint fk_bevoegdheid_gebeurtenis_account foreign key (account_id) references account (id)
);

insert into bevoegdheid (id, onderwerp, overheid, orgaan, rol, waarover, wet, artikel, link, toelichting, version) values
    (1, 'WONINGBOUW', 'GEMEENTE', 'GEMEENTERAAD', 'BESLIST', 'het omgevingsplan', 'Omgevingswet', '2.4', 'https://wetten.overheid.nl/BWBR0037885', '', 0),
    (2, 'WONINGBOUW', 'GEMEENTE', 'COLLEGE', 'BESLIST', 'een omgevingsvergunning, als geen ander orgaan is aangewezen', 'Omgevingswet', '5.8', 'https://wetten.overheid.nl/BWBR0037885', '', 0),
    (3, 'WONINGBOUW', 'PROVINCIE', 'PROVINCIALE_STATEN', 'KADER', 'de omgevingsverordening', 'Omgevingswet', '2.6', 'https://wetten.overheid.nl/BWBR0037885', '', 0),
    (4, 'WONINGBOUW', 'PROVINCIE', 'PROVINCIALE_STATEN', 'KADER', 'instructieregels voor het omgevingsplan', 'Omgevingswet', '2.22', 'https://wetten.overheid.nl/BWBR0037885', '', 0),
    (5, 'WONINGBOUW', 'PROVINCIE', 'GEDEPUTEERDE_STATEN', 'KADER', 'een instructie aan een gemeente of waterschap', 'Omgevingswet', '2.33', 'https://wetten.overheid.nl/BWBR0037885', '', 0),
    (6, 'WONINGBOUW', 'PROVINCIE', 'GEDEPUTEERDE_STATEN', 'BESLIST', 'een projectbesluit van de provincie', 'Omgevingswet', '5.44', 'https://wetten.overheid.nl/BWBR0037885', '', 0),
    (7, 'WONINGBOUW', 'GEMEENTE', 'GEMEENTERAAD', 'BESLIST', 'de omgevingsvisie van de gemeente', 'Omgevingswet', '3.1', 'https://wetten.overheid.nl/BWBR0037885', '', 0),
    (8, 'STIKSTOF', 'PROVINCIE', 'GEDEPUTEERDE_STATEN', 'BESLIST', 'een omgevingsvergunning voor een Natura 2000-activiteit', 'Omgevingsbesluit', 'hoofdstuk 4', 'https://wetten.overheid.nl/BWBR0041278', 'Meestal Gedeputeerde Staten, soms de minister. De Wet natuurbescherming is opgegaan in de Omgevingswet.', 0),
    (9, 'STIKSTOF', 'RIJK', 'MINISTER', 'KADER', 'omgevingswaarden voor stikstof', 'Omgevingswet', '2.15a', 'https://wetten.overheid.nl/BWBR0037885', '', 0),
    (10, 'STIKSTOF', 'PROVINCIE', 'GEDEPUTEERDE_STATEN', 'BESLIST', 'het beheerplan voor een Natura 2000-gebied', 'Omgevingswet', '3.8', 'https://wetten.overheid.nl/BWBR0037885', '', 0),
    (11, 'ENERGIE', 'GEMEENTE', 'GEMEENTERAAD', 'BESLIST', 'plaats voor wind en zon in het omgevingsplan', 'Omgevingswet', '2.4', 'https://wetten.overheid.nl/BWBR0037885', 'Een RES is een afspraak tussen overheden: elke raad, de Staten en elk algemeen bestuur stelt hem zelf vast.', 0),
    (12, 'ENERGIE', 'PROVINCIE', 'PROVINCIALE_STATEN', 'KADER', 'regels over wind en zon in de omgevingsverordening', 'Omgevingswet', '2.6', 'https://wetten.overheid.nl/BWBR0037885', '', 0),
    (13, 'ENERGIE', 'PROVINCIE', 'GEDEPUTEERDE_STATEN', 'BESLIST', 'een projectbesluit voor een windpark van 5 tot 100 MW', 'Elektriciteitswet 1998', '9e', 'https://wetten.overheid.nl/BWBR0009755', 'De Energiewet vervangt deze wet. Zoek op waar dit nu staat.', 0),
    (14, 'ENERGIE', 'RIJK', 'MINISTER', 'BESLIST', 'een projectbesluit voor een windpark vanaf 100 MW', 'Elektriciteitswet 1998', '9b', 'https://wetten.overheid.nl/BWBR0009755', 'De Energiewet vervangt deze wet. Zoek op waar dit nu staat.', 0),
    (15, 'MOBILITEIT', 'GEMEENTE', 'COLLEGE', 'BESLIST', 'een verkeersbesluit voor wegen van de gemeente', 'Wegenverkeerswet 1994', '18', 'https://wetten.overheid.nl/BWBR0006622', '', 0),
    (16, 'MOBILITEIT', 'PROVINCIE', 'GEDEPUTEERDE_STATEN', 'BESLIST', 'een verkeersbesluit voor wegen van de provincie', 'Wegenverkeerswet 1994', '18', 'https://wetten.overheid.nl/BWBR0006622', '', 0),
    (17, 'MOBILITEIT', 'PROVINCIE', 'GEDEPUTEERDE_STATEN', 'BESLIST', 'een concessie voor openbaar vervoer', 'Wet personenvervoer 2000', '20', 'https://wetten.overheid.nl/BWBR0011470', '', 0),
    (18, 'WATER', 'WATERSCHAP', 'ALGEMEEN_BESTUUR', 'BESLIST', 'de waterschapsverordening', 'Omgevingswet', '2.5', 'https://wetten.overheid.nl/BWBR0037885', '', 0),
    (19, 'WATER', 'WATERSCHAP', 'ALGEMEEN_BESTUUR', 'BESLIST', 'een peilbesluit', 'Omgevingswet', '2.41', 'https://wetten.overheid.nl/BWBR0037885', '', 0),
    (20, 'WATER', 'WATERSCHAP', 'DAGELIJKS_BESTUUR', 'ADVISEERT', 'het belang van water in een omgevingsplan', 'Besluit kwaliteit leefomgeving', '5.37', 'https://wetten.overheid.nl/BWBR0041313', '', 0),
    (21, 'WATER', 'WATERSCHAP', 'DAGELIJKS_BESTUUR', 'BESLIST', 'een omgevingsvergunning voor een wateractiviteit in water van het waterschap', 'Omgevingsbesluit', 'hoofdstuk 4', 'https://wetten.overheid.nl/BWBR0041278', '', 0),
    (22, 'SAMENWERKING', 'GEMEENTE', 'GEMEENTERAAD', 'STEMT_IN', 'meedoen aan een gemeenschappelijke regeling door het college', 'Wet gemeenschappelijke regelingen', '1', 'https://wetten.overheid.nl/BWBR0003740', '', 0),
    (23, 'SAMENWERKING', 'GEMEENTE', 'GEMEENTERAAD', 'ADVISEERT', 'een zienswijze op de begroting van een gemeenschappelijke regeling', 'Wet gemeenschappelijke regelingen', '35', 'https://wetten.overheid.nl/BWBR0003740', '', 0),
    (24, 'SAMENWERKING', 'REGELING', 'ALGEMEEN_BESTUUR', 'BESLIST', 'de begroting van een gemeenschappelijke regeling', 'Wet gemeenschappelijke regelingen', '34', 'https://wetten.overheid.nl/BWBR0003740', '', 0),
    (25, 'SAMENWERKING', 'GEMEENTE', 'GEMEENTERAAD', 'BESLIST', 'de begroting van de gemeente', 'Gemeentewet', '189', 'https://wetten.overheid.nl/BWBR0005416', '', 0),
    (26, 'SAMENWERKING', 'PROVINCIE', 'PROVINCIALE_STATEN', 'BESLIST', 'de begroting van de provincie', 'Provinciewet', '193', 'https://wetten.overheid.nl/BWBR0005645', '', 0);

insert into bevoegdheid_gebeurtenis (bevoegdheid_id, nummer, wat, toelichting, account_id, op)
select id, 0, 'TOEGEVOEGD', 'Meegeleverd met Eén overheid. Uit het hoofd opgeschreven: niemand heeft het artikel nagekeken.', null, '2026-11-22'
from bevoegdheid;

alter table knoop_claim
    add column bevoegdheid_id bigint null comment 'the row of the library that the ground was taken from' after grondslag,
    add constraint fk_knoop_claim_bevoegdheid foreign key (bevoegdheid_id) references bevoegdheid (id);
