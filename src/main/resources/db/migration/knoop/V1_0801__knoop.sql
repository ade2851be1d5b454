-- Open questions and who says to decide on them. The table knoop_placement carries what lists filter and sort on, beside
-- the werkruimte, so that a list reads only rows that the caller may see, the loudest first.
create sequence knoop_seq start with 1000 increment by 50 nocache;
create sequence knoop_claim_seq start with 1000 increment by 50 nocache;

create table knoop (
    id             bigint        not null primary key,
    werkruimte_id  bigint        not null comment 'home',
    dossier_id     bigint        null,
    vraag          varchar(300)  not null,
    toelichting    text          not null,
    status         varchar(30)   not null,
    stand          varchar(30)   not null comment 'worked out from the claims that hold',
    beslissers     text          not null comment 'the bodies that say to decide, worked out too',
    verdeling      varchar(1000) not null comment 'who decides on which part, when they share it',
    uiterlijk      date          null comment 'by when it must be clear who decides',
    aanwijzer      varchar(200)  not null comment 'who points the decider out',
    regel          varchar(1000) not null,
    reden          varchar(1000) not null comment 'why it was withdrawn or taken up again',
    organisatie_id bigint        not null comment 'of who raised it',
    account_id     bigint        not null comment 'who raised it',
    gesteld_op     datetime(6)   not null,
    gewijzigd_op   datetime(6)   not null,
    version        bigint        not null,
    index ix_knoop_dossier (dossier_id, status),
    constraint fk_knoop_werkruimte foreign key (werkruimte_id) references werkruimte (id),
    constraint fk_knoop_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_knoop_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_knoop_account foreign key (account_id) references account (id)
);

-- Append-only: a claim that holds no more is ended, never changed or removed.
create table knoop_claim (
    id               bigint        not null primary key,
    knoop_id         bigint        not null,
    laag             varchar(30)   not null,
    bestuursorgaan   varchar(250)  not null,
    organisatie_id   bigint        null,
    zegt             varchar(30)   not null,
    grondslag        varchar(1000) not null,
    gecontroleerd_op date          null comment 'when somebody looked the ground up; null when nobody did',
    mandaat_van      varchar(250)  not null comment 'on whose behalf, whose decision it then stays; empty for itself',
    gedeeld          boolean       not null,
    vanaf            datetime(6)   not null,
    tot              datetime(6)   null,
    reden            varchar(1000) not null comment 'why it ended',
    account_id       bigint        not null comment 'who recorded it',
    index ix_knoop_claim_knoop (knoop_id, id),
    constraint fk_knoop_claim_knoop foreign key (knoop_id) references knoop (id),
    constraint fk_knoop_claim_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_knoop_claim_account foreign key (account_id) references account (id)
);

create table knoop_signaal (
    knoop_id   bigint not null,
    signaal_id bigint not null,
    primary key (knoop_id, signaal_id),
    constraint fk_knoop_signaal_knoop foreign key (knoop_id) references knoop (id),
    constraint fk_knoop_signaal_signaal foreign key (signaal_id) references signaal (id)
);

create table knoop_duiding (
    knoop_id   bigint not null,
    duiding_id bigint not null,
    primary key (knoop_id, duiding_id),
    constraint fk_knoop_duiding_knoop foreign key (knoop_id) references knoop (id),
    constraint fk_knoop_duiding_duiding foreign key (duiding_id) references duiding (id)
);

create table knoop_placement (
    werkruimte_id bigint      not null,
    knoop_id      bigint      not null,
    rang          int         not null comment 'how loud: 0 for open and nobody decides',
    uiterlijk     date        not null comment '9999-12-31 when no day was set',
    status        varchar(30) not null,
    stand         varchar(30) not null,
    primary key (knoop_id, werkruimte_id),
    index ix_knoop_placement_rang (werkruimte_id, rang, uiterlijk, knoop_id),
    index ix_knoop_placement_status (werkruimte_id, status, stand, rang, uiterlijk, knoop_id),
    constraint fk_knoop_placement_knoop foreign key (knoop_id) references knoop (id),
    constraint fk_knoop_placement_werkruimte foreign key (werkruimte_id) references werkruimte (id)
);
