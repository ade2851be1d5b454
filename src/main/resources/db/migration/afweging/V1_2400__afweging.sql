-- What the options in a knoop do for the interests of people, and what weighs how much for each organisation.

create sequence afweging_seq start with 1000 increment by 50 nocache;
create sequence afweging_optie_seq start with 1000 increment by 50 nocache;
create sequence afweging_belang_seq start with 1000 increment by 50 nocache;
create sequence afweging_effect_seq start with 1000 increment by 50 nocache;
create sequence weging_seq start with 1000 increment by 50 nocache;

create table afweging (
    id               bigint      not null primary key,
    knoop_id         bigint      not null,
    status           varchar(30) not null,
    ronde            int         not null comment 'how often weights were asked',
    sluit_op         date        null comment 'until when parties give weights',
    keuze_id         bigint      null comment 'the option that the text is for',
    tekst            text        not null comment 'why, in the words of a person',
    reden            text        not null comment 'why it was taken up again',
    account_id       bigint      not null comment 'who began it',
    organisatie_id   bigint      not null,
    gemaakt_op       datetime(6) not null,
    gevraagd_op      datetime(6) null,
    geopend_op       datetime(6) null comment 'since when everybody reads the weights',
    afgerond_op      datetime(6) null,
    afgerond_door_id bigint      null,
    herinnerd_op     datetime(6) null,
    version          bigint      not null,
    unique index ux_afweging_knoop (knoop_id),
    index ix_afweging_status (status, sluit_op, id),
    constraint fk_afweging_knoop foreign key (knoop_id) references knoop (id),
    constraint fk_afweging_account foreign key (account_id) references account (id),
    constraint fk_afweging_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_afweging_afgerond_door foreign key (afgerond_door_id) references account (id)
);

create table afweging_optie (
    id          bigint       not null primary key,
    afweging_id bigint       not null,
    naam        varchar(120) not null,
    toelichting text         not null,
    vervallen   boolean      not null comment 'left out; older weights still point at it',
    version     bigint       not null,
    index ix_afweging_optie (afweging_id, id),
    constraint fk_afweging_optie_afweging foreign key (afweging_id) references afweging (id)
);

alter table afweging add constraint fk_afweging_keuze foreign key (keuze_id) references afweging_optie (id);

create table afweging_belang (
    id          bigint       not null primary key,
    afweging_id bigint       not null,
    naam        varchar(200) not null comment 'in the words of people',
    van_wie     varchar(120) not null,
    vervallen   boolean      not null,
    version     bigint       not null,
    index ix_afweging_belang (afweging_id, id),
    constraint fk_afweging_belang_afweging foreign key (afweging_id) references afweging (id)
);

create table afweging_effect (
    id        bigint not null primary key,
    optie_id  bigint not null,
    belang_id bigint not null,
    score     int    null comment 'from -3 to 3 against changing nothing; null is not known, which is not 0',
    zin       text   not null,
    version   bigint not null,
    unique index ux_afweging_effect (optie_id, belang_id),
    constraint fk_afweging_effect_optie foreign key (optie_id) references afweging_optie (id),
    constraint fk_afweging_effect_belang foreign key (belang_id) references afweging_belang (id)
);

create table afweging_bron (
    effect_id  bigint       not null,
    nummer     int          not null,
    soort      varchar(30)  not null,
    signaal_id bigint       null,
    tekst      varchar(200) not null,
    adres      varchar(500) not null,
    primary key (effect_id, nummer),
    constraint fk_afweging_bron_effect foreign key (effect_id) references afweging_effect (id),
    constraint fk_afweging_bron_signaal foreign key (signaal_id) references signaal (id)
);

create table weging (
    id             bigint  not null primary key,
    afweging_id    bigint  not null,
    organisatie_id bigint  not null comment 'the party',
    doet_mee       boolean not null,
    gegeven        boolean not null comment 'in this round',
    overgeslagen   text    not null comment 'why it is not waited for; empty while it is',
    version        bigint  not null,
    unique index ux_weging_partij (afweging_id, organisatie_id),
    index ix_weging_organisatie (organisatie_id, gegeven, afweging_id),
    constraint fk_weging_afweging foreign key (afweging_id) references afweging (id),
    constraint fk_weging_organisatie foreign key (organisatie_id) references organisatie (id)
);

create table wegingsversie (
    weging_id  bigint      not null,
    nummer     int         not null,
    reden      text        not null,
    account_id bigint      not null,
    op         datetime(6) not null,
    primary key (weging_id, nummer),
    constraint fk_wegingsversie_weging foreign key (weging_id) references weging (id),
    constraint fk_wegingsversie_account foreign key (account_id) references account (id)
);

create table weging_punten (
    weging_id bigint not null,
    nummer    int    not null,
    belang_id bigint not null,
    punten    int    not null,
    primary key (weging_id, nummer, belang_id),
    constraint fk_weging_punten_versie foreign key (weging_id, nummer) references wegingsversie (weging_id, nummer),
    constraint fk_weging_punten_belang foreign key (belang_id) references afweging_belang (id)
);

create table weging_opgave (
    weging_id bigint not null,
    nummer    int    not null,
    optie_id  bigint not null,
    tekst     text   not null comment 'what the party gives up with this option',
    primary key (weging_id, nummer, optie_id),
    constraint fk_weging_opgave_versie foreign key (weging_id, nummer) references wegingsversie (weging_id, nummer),
    constraint fk_weging_opgave_optie foreign key (optie_id) references afweging_optie (id)
);

insert into bericht_tekst (soort, taal, onderwerp, tekst) values
('AFWEGING', 'nl', 'Wat weegt voor jullie bij “{vraag}”?',
'Dag {naam},

Bij de vraag “{vraag}” verdeelt elke organisatie 100 punten over de belangen. {organisatie} deed dat nog niet. Dat kan tot en met {tot}:

{link}

Niemand ziet jullie punten voordat iedereen ze gaf.'),
('AFWEGING', 'en', 'What matters to you in “{vraag}”?',
'Hello {naam},

For the question “{vraag}” each organisation divides 100 points over the interests. {organisatie} has not done so yet. You can until {tot}:

{link}

Nobody sees your points before everybody gave theirs.');
