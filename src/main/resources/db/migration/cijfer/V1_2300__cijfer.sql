-- Figures at a dossier, each with its source. A figure is not changed: a wrong one is withdrawn, with a reason, and stays to be read.
create sequence cijfer_seq start with 1000 increment by 50 nocache;

create table cijfer (
    id             bigint         not null primary key,
    dossier_id     bigint         not null,
    groep          char(64)       not null comment 'the same for figures that say the same thing: what, where, unit and year',
    onderwerp      varchar(120)   not null,
    regio          varchar(120)   not null comment 'empty when the area says enough',
    gebied         varchar(160)   not null,
    waarde         decimal(24, 6) not null,
    eenheid        varchar(30)    not null,
    jaar_doel      smallint       null comment 'the year that it is about',
    peildatum      varchar(10)    not null comment 'a year, a month or a day, as precise as the source is',
    bron           varchar(300)   not null,
    link           varchar(500)   not null,
    opmerking      varchar(1000)  not null,
    status         varchar(30)    not null,
    reden          varchar(1000)  not null comment 'why it was withdrawn',
    organisatie_id bigint         not null comment 'of who wrote it down',
    account_id     bigint         not null comment 'who wrote it down',
    op             datetime(6)    not null,
    version        bigint         not null,
    index ix_cijfer_dossier (dossier_id, onderwerp, regio, gebied, id),
    index ix_cijfer_groep (dossier_id, groep, id),
    index ix_cijfer_op (dossier_id, op),
    constraint fk_cijfer_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_cijfer_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_cijfer_account foreign key (account_id) references account (id)
);

-- With which figure a dossier works, and why; and when it let go of that. Rows are added, never changed.
create table cijfer_keuze (
    cijfer_id      bigint        not null,
    nummer         int           not null,
    gekozen        boolean       not null comment 'false where the dossier let go of it',
    waarom         varchar(1000) not null,
    organisatie_id bigint        not null,
    account_id     bigint        not null,
    op             datetime(6)   not null,
    primary key (cijfer_id, nummer),
    constraint fk_cijfer_keuze_cijfer foreign key (cijfer_id) references cijfer (id),
    constraint fk_cijfer_keuze_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_cijfer_keuze_account foreign key (account_id) references account (id)
);
