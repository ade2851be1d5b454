-- What was heard outside. The table signaal_placement carries what lists filter and sort on, beside the werkruimte, so
-- that a list reads only rows that the caller may see, in the order in which they are shown.
create sequence signaal_seq start with 1000 increment by 50 nocache;
create sequence thema_seq start with 1000 increment by 50 nocache;
create sequence aanleiding_seq start with 1000 increment by 50 nocache;

create table thema (
    id       bigint       not null primary key,
    ouder_id bigint       null,
    naam     varchar(80)  not null,
    naam_en  varchar(80)  not null,
    volgorde int          not null,
    actief   boolean      not null default true,
    version  bigint       not null default 0,
    constraint fk_thema_ouder foreign key (ouder_id) references thema (id)
);

create table aanleiding (
    id       bigint       not null primary key,
    naam     varchar(80)  not null,
    naam_en  varchar(80)  not null,
    volgorde int          not null,
    actief   boolean      not null default true,
    version  bigint       not null default 0
);

create table signaal (
    id                 bigint        not null primary key,
    werkruimte_id      bigint        not null comment 'home',
    soort              varchar(30)   not null,
    status             varchar(30)   not null,
    kop                varchar(200)  not null comment 'first line, for lists',
    woorden            text          not null,
    ervaren            text          not null,
    dwars              text          not null,
    zelf               text          not null,
    gehoord            text          not null,
    gevoeld            text          not null,
    beleefd            text          not null,
    gehoord_op         date          not null,
    aantal_mensen      int           null,
    aanleiding_id      bigint        null,
    thema_id           bigint        null,
    gemeente_id        bigint        null,
    kern               varchar(120)  not null,
    namens             varchar(200)  not null comment 'on behalf of whom, not a name; empty when heard in person',
    antwoord_beloofd   boolean       not null,
    antwoord_aan       varchar(200)  not null,
    antwoord_kanaal    varchar(30)   null,
    antwoord_uiterlijk date          null,
    organisatie_id     bigint        not null comment 'of who noted it',
    account_id         bigint        not null comment 'who noted it',
    genoteerd_op       datetime(6)   not null,
    naar_id            bigint        null comment 'organisation to which it was passed on',
    reden              varchar(1000) not null default '',
    version            bigint        not null,
    constraint fk_signaal_werkruimte foreign key (werkruimte_id) references werkruimte (id),
    constraint fk_signaal_aanleiding foreign key (aanleiding_id) references aanleiding (id),
    constraint fk_signaal_thema foreign key (thema_id) references thema (id),
    constraint fk_signaal_gemeente foreign key (gemeente_id) references organisatie (id),
    constraint fk_signaal_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_signaal_account foreign key (account_id) references account (id),
    constraint fk_signaal_naar foreign key (naar_id) references organisatie (id)
);

create table signaal_label (
    signaal_id bigint      not null,
    label      varchar(40) not null,
    primary key (signaal_id, label),
    constraint fk_signaal_label_signaal foreign key (signaal_id) references signaal (id)
);

create table signaal_placement (
    werkruimte_id    bigint      not null,
    signaal_id       bigint      not null,
    gehoord_op       date        not null,
    status           varchar(30) not null,
    soort            varchar(30) not null,
    gemeente_id      bigint      null,
    thema_id         bigint      null,
    aanleiding_id    bigint      null,
    antwoord_beloofd boolean     not null,
    primary key (signaal_id, werkruimte_id),
    index ix_signaal_placement_dag (werkruimte_id, gehoord_op, signaal_id),
    index ix_signaal_placement_status (werkruimte_id, status, gehoord_op, signaal_id),
    index ix_signaal_placement_soort (werkruimte_id, soort, gehoord_op, signaal_id),
    index ix_signaal_placement_gemeente (werkruimte_id, gemeente_id, gehoord_op, signaal_id),
    index ix_signaal_placement_thema (werkruimte_id, thema_id, gehoord_op, signaal_id),
    index ix_signaal_placement_beloofd (werkruimte_id, antwoord_beloofd, gehoord_op, signaal_id),
    constraint fk_signaal_placement_signaal foreign key (signaal_id) references signaal (id),
    constraint fk_signaal_placement_werkruimte foreign key (werkruimte_id) references werkruimte (id)
);

-- Where the words landed: one row for each thing that a signaal reached.
create table signaal_spoor (
    signaal_id    bigint       not null,
    item_soort    varchar(20)  not null,
    item_id       bigint       not null,
    werkruimte_id bigint       not null comment 'in which that thing can be seen',
    titel         varchar(300) not null,
    op            datetime(6)  not null,
    primary key (signaal_id, item_soort, item_id, werkruimte_id),
    index ix_signaal_spoor_item (item_soort, item_id),
    constraint fk_signaal_spoor_signaal foreign key (signaal_id) references signaal (id)
);

insert into aanleiding (id, naam, naam_en, volgorde) values
    (1, 'werkbezoek', 'work visit', 1), (2, 'wandeling', 'walk', 2), (3, 'fietstocht', 'bike tour', 3),
    (4, 'balie', 'desk', 4), (5, 'telefoon', 'telephone', 5), (6, 'brief', 'letter', 6), (7, 'e-mail', 'e-mail', 7),
    (8, 'bijeenkomst', 'meeting', 8), (9, 'online', 'online', 9);

insert into thema (id, ouder_id, naam, naam_en, volgorde) values
    (1, null, 'Wonen', 'Housing', 1),
    (2, null, 'Natuur en stikstof', 'Nature and nitrogen', 2),
    (3, null, 'Energie', 'Energy', 3),
    (4, null, 'Verkeer en vervoer', 'Traffic and transport', 4),
    (5, null, 'Water en bodem', 'Water and soil', 5),
    (6, null, 'Zorg en welzijn', 'Care and well-being', 6),
    (7, null, 'Leefbaarheid', 'Quality of life', 7),
    (8, null, 'Overheid en loket', 'Government and counter', 8);
insert into thema (id, ouder_id, naam, naam_en, volgorde) values
    (11, 1, 'Starters en doorstromen', 'First homes and moving on', 1),
    (12, 1, 'Nieuwbouw en locaties', 'New housing and sites', 2),
    (13, 1, 'Huur en betaalbaarheid', 'Rent and affordability', 3),
    (14, 1, 'Splitsen en tijdelijk wonen', 'Splitting and temporary housing', 4),
    (21, 2, 'Natura 2000', 'Natura 2000', 1),
    (22, 2, 'Boeren en toekomst', 'Farmers and future', 2),
    (31, 3, 'Wind', 'Wind', 1),
    (32, 3, 'Zon', 'Solar', 2),
    (33, 3, 'Stroomnet', 'Power grid', 3),
    (34, 3, 'Energierekening', 'Energy bill', 4),
    (41, 4, 'Fiets en veiligheid', 'Cycling and safety', 1),
    (42, 4, 'Bus en trein', 'Bus and train', 2),
    (51, 5, 'Droogte', 'Drought', 1),
    (52, 5, 'Wateroverlast', 'Flooding', 2),
    (61, 6, 'Mantelzorg', 'Informal care', 1),
    (62, 6, 'Eenzaamheid', 'Loneliness', 2),
    (71, 7, 'Dorpshuis en school', 'Village hall and school', 1),
    (72, 7, 'Groen en spelen', 'Green and play', 2),
    (81, 8, 'Wachten op antwoord', 'Waiting for an answer', 1),
    (82, 8, 'Regels en vergunningen', 'Rules and permits', 2);
