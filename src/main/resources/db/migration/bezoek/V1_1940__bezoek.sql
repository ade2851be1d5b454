-- Visits outside: planned, under way, held. The table bezoek_placement carries what lists filter and sort on, beside the
-- werkruimte, so that a list reads only rows that the caller may see, in the order in which they are shown.
create sequence bezoek_seq start with 1000 increment by 50 nocache;

create table bezoek (
    id             bigint        not null primary key,
    werkruimte_id  bigint        not null comment 'home',
    titel          varchar(200)  not null,
    soort          varchar(30)   not null,
    rol            varchar(30)   not null comment 'in which role people go: it says whether there may be an agenda',
    status         varchar(30)   not null,
    begint_op      datetime(6)   not null,
    eindigt_op     datetime(6)   not null,
    doel           text          not null,
    vragen         text          not null comment 'open questions to take along',
    niet_over      text          not null comment 'what it may not be about',
    agenda         text          not null comment 'a point a line',
    agenda_reden   varchar(1000) not null comment 'why there is an agenda after all, where the rule says none',
    anderen        varchar(1000) not null comment 'who comes along without an account, as a role or group: no names',
    uren           decimal(5, 2) null comment 'how long they were outside',
    gesproken      int           null comment 'how many people they spoke with',
    verslag        text          not null,
    reden          varchar(1000) not null comment 'why it was cancelled or planned again',
    organisatie_id bigint        not null comment 'of who planned it',
    account_id     bigint        not null comment 'who planned it',
    gepland_op     datetime(6)   not null,
    version        bigint        not null,
    constraint fk_bezoek_werkruimte foreign key (werkruimte_id) references werkruimte (id),
    constraint fk_bezoek_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_bezoek_account foreign key (account_id) references account (id)
);

-- The route: places in the order in which people come there.
create table bezoek_halte (
    bezoek_id   bigint       not null,
    volgnummer  int          not null,
    tijd        datetime(6)  null,
    gemeente_id bigint       null,
    kern        varchar(120) not null,
    plek        varchar(200) not null comment 'what one finds there, no address',
    primary key (bezoek_id, volgnummer),
    index ix_bezoek_halte_gemeente (gemeente_id, bezoek_id),
    constraint fk_bezoek_halte_bezoek foreign key (bezoek_id) references bezoek (id),
    constraint fk_bezoek_halte_gemeente foreign key (gemeente_id) references organisatie (id)
);

create table bezoek_deelnemer (
    bezoek_id  bigint not null,
    account_id bigint not null,
    primary key (bezoek_id, account_id),
    index ix_bezoek_deelnemer_account (account_id, bezoek_id),
    constraint fk_bezoek_deelnemer_bezoek foreign key (bezoek_id) references bezoek (id),
    constraint fk_bezoek_deelnemer_account foreign key (account_id) references account (id)
);

create table bezoek_placement (
    werkruimte_id bigint      not null,
    bezoek_id     bigint      not null,
    rang          int         not null comment '0 for what is coming or going on, 1 for held, 2 for cancelled',
    begint_op     datetime(6) not null,
    rol           varchar(30) not null,
    primary key (bezoek_id, werkruimte_id),
    index ix_bezoek_placement_rang (werkruimte_id, rang, begint_op, bezoek_id),
    index ix_bezoek_placement_rol (werkruimte_id, rol, rang, begint_op, bezoek_id),
    constraint fk_bezoek_placement_bezoek foreign key (bezoek_id) references bezoek (id),
    constraint fk_bezoek_placement_werkruimte foreign key (werkruimte_id) references werkruimte (id)
);

-- Who reads signalen reads visits; who reads them together plans visits. Both also stand in what is shipped.
insert into rol_recht (rol, recht) select rol, 'BEZOEK_READ' from rol_recht where recht = 'SIGNAAL_READ';
insert into rol_recht (rol, recht) select rol, 'BEZOEK_WRITE' from rol_recht where recht = 'DUIDING_WRITE';
insert into rol_recht_standaard (rol, recht)
select rol, 'BEZOEK_READ' from rol_recht_standaard where recht = 'SIGNAAL_READ';
insert into rol_recht_standaard (rol, recht)
select rol, 'BEZOEK_WRITE' from rol_recht_standaard where recht = 'DUIDING_WRITE';
