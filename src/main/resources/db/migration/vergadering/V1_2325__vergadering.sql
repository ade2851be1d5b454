-- Meetings about a dossier. They stand where the dossier stands: dossier_placement says who sees them.
create sequence vergadering_seq start with 1000 increment by 50 nocache;
create sequence vergadering_genodigde_seq start with 1000 increment by 50 nocache;
create sequence agendapunt_seq start with 1000 increment by 50 nocache;

create table vergadering (
    id             bigint        not null primary key,
    dossier_id     bigint        not null,
    titel          varchar(200)  not null,
    begint_op      datetime(6)   not null,
    minuten        int           not null,
    plek           varchar(200)  not null,
    link           varchar(500)  not null comment 'where to meet online; empty when people come together',
    status         varchar(30)   not null,
    reden          varchar(1000) not null comment 'why it was cancelled',
    vorige_id      bigint        null comment 'the meeting of which it takes over what was put off',
    organisatie_id bigint        not null comment 'of who planned it',
    account_id     bigint        not null comment 'who planned it',
    gewijzigd_op   datetime(6)   not null,
    version        bigint        not null,
    index ix_vergadering_dossier (dossier_id, begint_op, id),
    index ix_vergadering_status (status, begint_op),
    constraint fk_vergadering_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_vergadering_vorige foreign key (vorige_id) references vergadering (id),
    constraint fk_vergadering_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_vergadering_account foreign key (account_id) references account (id)
);

create table vergadering_genodigde (
    id             bigint not null primary key,
    vergadering_id bigint not null,
    organisatie_id bigint not null,
    account_id     bigint null comment 'null when the organisation says who comes',
    index ix_vergadering_genodigde_organisatie (organisatie_id, account_id, vergadering_id),
    constraint fk_vergadering_genodigde_vergadering foreign key (vergadering_id) references vergadering (id),
    constraint fk_vergadering_genodigde_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_vergadering_genodigde_account foreign key (account_id) references account (id)
);

create table agendapunt (
    id             bigint        not null primary key,
    vergadering_id bigint        not null,
    volgnummer     int           not null,
    over_wie       varchar(500)  not null comment 'about whom it is, in plain words',
    vraag          varchar(500)  not null,
    brenger_id     bigint        null comment 'who was invited and brings it',
    uitkomst       varchar(30)   null,
    tekst          text          not null comment 'what was said and agreed',
    taak_id        bigint        null,
    version        bigint        not null,
    index ix_agendapunt_vergadering (vergadering_id, volgnummer),
    index ix_agendapunt_taak (taak_id),
    constraint fk_agendapunt_vergadering foreign key (vergadering_id) references vergadering (id),
    constraint fk_agendapunt_brenger foreign key (brenger_id) references vergadering_genodigde (id),
    constraint fk_agendapunt_taak foreign key (taak_id) references taak (id)
);

create table agendapunt_signaal (
    agendapunt_id bigint not null,
    signaal_id    bigint not null,
    primary key (agendapunt_id, signaal_id),
    constraint fk_agendapunt_signaal_agendapunt foreign key (agendapunt_id) references agendapunt (id),
    constraint fk_agendapunt_signaal_signaal foreign key (signaal_id) references signaal (id)
);

create table agendapunt_aanwezig (
    agendapunt_id bigint      not null,
    genodigde_id  bigint      not null,
    aanwezig      varchar(30) not null,
    primary key (agendapunt_id, genodigde_id),
    constraint fk_agendapunt_aanwezig_agendapunt foreign key (agendapunt_id) references agendapunt (id),
    constraint fk_agendapunt_aanwezig_genodigde foreign key (genodigde_id) references vergadering_genodigde (id)
);

insert into bericht_tekst (soort, taal, onderwerp, tekst) values
('VERGADERING', 'nl', 'Je bent uitgenodigd voor een vergadering',
'Dag {naam},

{organisatie} nodigt je uit voor een vergadering op {dag}. Kijk wat er op de agenda staat, en zet hem in je eigen agenda:

{link}'),
('VERGADERING', 'en', 'You are invited to a meeting',
'Hello {naam},

{organisatie} invites you to a meeting on {dag}. See what is on the agenda, and put it in your own calendar:

{link}'),
('VERGADERING_AFGELAST', 'nl', 'Een vergadering gaat niet door',
'Dag {naam},

De vergadering op {dag} gaat niet door. {organisatie} schreef waarom:

{link}'),
('VERGADERING_AFGELAST', 'en', 'A meeting is cancelled',
'Hello {naam},

The meeting on {dag} is cancelled. {organisatie} wrote why:

{link}');
