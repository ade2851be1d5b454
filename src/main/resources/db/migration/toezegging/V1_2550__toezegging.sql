-- What a board promised to its council, and motions: what has to come of them, until when, and what came of it.

create sequence toezegging_seq start with 1000 increment by 50 nocache;

create table toezegging (
    id                 bigint       not null primary key,
    dossier_id         bigint       not null comment 'where it stands: it follows its dossier',
    knoop_id           bigint       null comment 'the question in which it came up',
    besluit_id         bigint       null comment 'the record in which it was made',
    bestuursorgaan_id  bigint       not null comment 'to whom it was promised, or who adopted the motion',
    organisatie_id     bigint       not null comment 'the government of that body, which carries it out',
    soort              varchar(30)  not null,
    nummer             varchar(50)  not null,
    titel              varchar(200) not null,
    tekst              text         not null comment 'what was promised or asked',
    gedaan_op          date         not null comment 'the day of the meeting',
    vergadering        varchar(200) not null comment 'which meeting, and which point of it',
    indiener           varchar(200) not null comment 'who asked, as a part of the body and never as a person',
    portefeuillehouder varchar(200) not null comment 'who has to do it, as a role and never as a person',
    behandelaar_id     bigint       null comment 'the official who carries it out',
    status             varchar(30)  not null,
    klaar              boolean      not null comment 'nobody has to do anything any more',
    uiterlijk          date         not null,
    oorspronkelijk     date         not null comment 'the day that was agreed first',
    verlegd            int          not null comment 'how often the day was moved',
    bewijs_besluit_id  bigint       null comment 'where can be read what was done',
    bewijs_stuk_id     bigint       null,
    account_id         bigint       not null comment 'who wrote it down',
    opgenomen_op       datetime(6)  not null,
    afgerond_op        datetime(6)  null,
    version            bigint       not null,
    index ix_toezegging_uiterlijk (klaar, uiterlijk, id),
    index ix_toezegging_organisatie (organisatie_id, klaar, uiterlijk, id),
    index ix_toezegging_dossier (dossier_id, klaar, uiterlijk, id),
    index ix_toezegging_termijn (status, uiterlijk),
    constraint uq_toezegging_nummer unique (bestuursorgaan_id, nummer),
    constraint fk_toezegging_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_toezegging_knoop foreign key (knoop_id) references knoop (id),
    constraint fk_toezegging_besluit foreign key (besluit_id) references besluit (id),
    constraint fk_toezegging_bestuursorgaan foreign key (bestuursorgaan_id) references bestuursorgaan (id),
    constraint fk_toezegging_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_toezegging_behandelaar foreign key (behandelaar_id) references account (id),
    constraint fk_toezegging_bewijs_besluit foreign key (bewijs_besluit_id) references besluit (id),
    constraint fk_toezegging_bewijs_stuk foreign key (bewijs_stuk_id) references stuk (id),
    constraint fk_toezegging_account foreign key (account_id) references account (id)
);

create table toezegging_stap (
    toezegging_id  bigint      not null,
    nummer         int         not null,
    act            varchar(30) null comment 'null: it was written down',
    status         varchar(30) not null comment 'afterwards, like the day',
    uiterlijk      date        not null,
    gezegd         text        not null,
    account_id     bigint      not null,
    organisatie_id bigint      not null,
    op             datetime(6) not null,
    primary key (toezegging_id, nummer),
    constraint fk_toezegging_stap_toezegging foreign key (toezegging_id) references toezegging (id),
    constraint fk_toezegging_stap_account foreign key (account_id) references account (id),
    constraint fk_toezegging_stap_organisatie foreign key (organisatie_id) references organisatie (id)
);

-- Who was reminded of what: once for each day by which it must be done, kind and person.
create table toezegging_bericht (
    toezegging_id bigint      not null,
    uiterlijk     date        not null,
    soort         varchar(30) not null,
    account_id    bigint      not null,
    op            datetime(6) not null,
    primary key (toezegging_id, uiterlijk, soort, account_id),
    constraint fk_toezegging_bericht_toezegging foreign key (toezegging_id) references toezegging (id),
    constraint fk_toezegging_bericht_account foreign key (account_id) references account (id)
);

-- Who reads besluiten reads these; who is asked things writes; the clerk of a council keeps its list and says what is finished.
insert into rol_recht (rol, recht) select rol, 'TOEZEGGING_READ' from rol_recht where recht = 'BESLUIT_READ';
insert into rol_recht (rol, recht) select rol, 'TOEZEGGING_WRITE' from rol_recht where recht = 'TAAK_WRITE';
insert into rol_recht (rol, recht) values ('GRIFFIER', 'TOEZEGGING_MANAGE');
insert into rol_recht_standaard (rol, recht) select rol, 'TOEZEGGING_READ' from rol_recht_standaard where recht = 'BESLUIT_READ';
insert into rol_recht_standaard (rol, recht) select rol, 'TOEZEGGING_WRITE' from rol_recht_standaard where recht = 'TAAK_WRITE';
insert into rol_recht_standaard (rol, recht) values ('GRIFFIER', 'TOEZEGGING_MANAGE');

-- Letters hold none of the words.
insert into bericht_tekst (soort, taal, onderwerp, tekst) values
('TOEZEGGING_BESTUUR', 'nl', 'Er is iets toegezegd of gevraagd dat jij uitvoert',
'Dag {naam},

{orgaan} wacht op iets dat jij behandelt, uiterlijk {tot}. Lees wat er is gevraagd en meld hoe het staat:

{link}'),
('TOEZEGGING_BESTUUR', 'en', 'Something was promised or asked that you carry out',
'Hello {naam},

{orgaan} waits for something that you handle, by {tot}. Read what was asked and say how it stands:

{link}'),
('TOEZEGGING_GRIFFIE', 'nl', 'Een toezegging of motie wacht op {orgaan}',
'Dag {naam},

Het bestuur meldt bij een toezegging of motie dat het klaar is, of dat het die niet uitvoert. Nu is het aan {orgaan}:

{link}'),
('TOEZEGGING_GRIFFIE', 'en', 'A promise or motion waits for {orgaan}',
'Hello {naam},

The board says of a promise or motion that it is done, or that it does not carry it out. Now it is for {orgaan}:

{link}'),
('TOEZEGGING_TERMIJN', 'nl', 'Toezeggingen en moties waar een dag bij hoort',
'Dag {naam},

Er zijn toezeggingen of moties die op jou wachten, of waarvan je de lijst bijhoudt.

Binnen enkele werkdagen: {vooraf}
Vandaag: {vandaag}
Te laat: {laat}

Hier zie je welke het zijn:
{link}'),
('TOEZEGGING_TERMIJN', 'en', 'Promises and motions with a day',
'Hello {naam},

There are promises or motions that wait for you, or of which you keep the list.

Within a few working days: {vooraf}
Today: {vandaag}
Too late: {laat}

Here you see which they are:
{link}');
