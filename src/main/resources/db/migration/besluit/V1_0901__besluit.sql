-- What was decided. Positions and reviews are rows that are added and never changed. The table besluit_placement carries
-- what lists filter and sort on, beside the werkruimte.
create sequence besluit_seq start with 1000 increment by 50 nocache;

create table besluit (
    id             bigint       not null primary key,
    werkruimte_id  bigint       not null comment 'home',
    knoop_id       bigint       null comment 'the question that it answers',
    soort          varchar(30)  not null,
    status         varchar(30)  not null,
    resultaat      varchar(30)  null comment 'as it was recorded; stays when it is taken back later',
    titel          varchar(200) not null,
    samenvatting   text         not null,
    identificatie  varchar(50)  not null,
    organisatie_id bigint       not null comment 'responsible for it',
    bestuursorgaan varchar(300) not null,
    grondslag      text         not null,
    motivering     text         not null,
    kosten         text         not null,
    kosten_bron    varchar(300) not null,
    datum          date         null comment 'on which it was decided',
    ingang_op      date         null,
    herziening_op  date         null comment 'on which people look at it again',
    herziening_als text         not null,
    ingetrokken_op date         null,
    intrek_reden   text         not null,
    tekst          int          not null comment 'number of the present text; positions are about one',
    gemaakt_op     date         not null,
    version        bigint       not null,
    constraint uk_besluit_identificatie unique (organisatie_id, identificatie),
    constraint fk_besluit_werkruimte foreign key (werkruimte_id) references werkruimte (id),
    constraint fk_besluit_knoop foreign key (knoop_id) references knoop (id),
    constraint fk_besluit_organisatie foreign key (organisatie_id) references organisatie (id)
);

create table besluit_placement (
    werkruimte_id bigint      not null,
    besluit_id    bigint      not null,
    dag           date        not null comment 'on which it was decided, or its preparation began',
    status        varchar(30) not null,
    resultaat     varchar(30) null,
    herziening_op date        null comment 'only when the result is recorded',
    primary key (besluit_id, werkruimte_id),
    index ix_besluit_placement_dag (werkruimte_id, dag, besluit_id),
    index ix_besluit_placement_status (werkruimte_id, status, dag, besluit_id),
    index ix_besluit_placement_resultaat (werkruimte_id, resultaat, dag, besluit_id),
    index ix_besluit_placement_herziening (werkruimte_id, herziening_op, besluit_id),
    constraint fk_besluit_placement_besluit foreign key (besluit_id) references besluit (id),
    constraint fk_besluit_placement_werkruimte foreign key (werkruimte_id) references werkruimte (id)
);

create table besluit_standpunt (
    besluit_id          bigint      not null,
    volgnummer          int         not null,
    organisatie_id      bigint      not null,
    standpunt           varchar(30) not null,
    reden               text        not null,
    minderheid          text        not null,
    tekst               int         not null comment 'number of the text that it is about',
    account_id          bigint      not null comment 'who wrote it down',
    door_organisatie_id bigint      not null comment 'of who wrote it down',
    op                  datetime(6) not null,
    primary key (besluit_id, volgnummer),
    index ix_besluit_standpunt_organisatie (besluit_id, organisatie_id, volgnummer),
    constraint fk_besluit_standpunt_besluit foreign key (besluit_id) references besluit (id),
    constraint fk_besluit_standpunt_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_besluit_standpunt_account foreign key (account_id) references account (id),
    constraint fk_besluit_standpunt_door_organisatie foreign key (door_organisatie_id) references organisatie (id)
);

create table besluit_herziening (
    besluit_id     bigint      not null,
    volgnummer     int         not null,
    uitkomst       varchar(30) not null,
    toelichting    text        not null,
    vervolg        text        not null,
    volgende_op    date        null,
    account_id     bigint      not null,
    organisatie_id bigint      not null,
    op             datetime(6) not null,
    primary key (besluit_id, volgnummer),
    constraint fk_besluit_herziening_besluit foreign key (besluit_id) references besluit (id),
    constraint fk_besluit_herziening_account foreign key (account_id) references account (id),
    constraint fk_besluit_herziening_organisatie foreign key (organisatie_id) references organisatie (id)
);

create table besluit_signaal (
    besluit_id bigint not null,
    signaal_id bigint not null,
    primary key (besluit_id, signaal_id),
    constraint fk_besluit_signaal_besluit foreign key (besluit_id) references besluit (id),
    constraint fk_besluit_signaal_signaal foreign key (signaal_id) references signaal (id)
);

create table besluit_duiding (
    besluit_id bigint not null,
    duiding_id bigint not null,
    primary key (besluit_id, duiding_id),
    constraint fk_besluit_duiding_besluit foreign key (besluit_id) references besluit (id),
    constraint fk_besluit_duiding_duiding foreign key (duiding_id) references duiding (id)
);
