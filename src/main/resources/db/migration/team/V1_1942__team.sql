-- Teams that count, of their own choice, how long they are outside and how long in meetings. Only sums are kept, and nowhere whose.
create sequence team_seq start with 1000 increment by 50 nocache;

create table team (
    id             bigint      not null primary key,
    organisatie_id bigint      not null,
    naam           varchar(80) not null,
    telt_sinds     date        null comment 'null while the team does not count',
    version        bigint      not null,
    index ix_team_organisatie (organisatie_id, naam, id),
    constraint fk_team_organisatie foreign key (organisatie_id) references organisatie (id)
);

create table team_lid (
    team_id    bigint not null,
    account_id bigint not null,
    primary key (team_id, account_id),
    index ix_team_lid_account (account_id, team_id),
    constraint fk_team_lid_team foreign key (team_id) references team (id) on delete cascade,
    constraint fk_team_lid_account foreign key (account_id) references account (id)
);

-- Of all members together, once for a bezoek.
create table team_buiten (
    team_id   bigint        not null,
    bezoek_id bigint        not null,
    maand     date          not null comment 'the first day of it',
    uren      decimal(7, 2) not null,
    primary key (team_id, bezoek_id),
    index ix_team_buiten_maand (team_id, maand),
    constraint fk_team_buiten_team foreign key (team_id) references team (id) on delete cascade,
    constraint fk_team_buiten_bezoek foreign key (bezoek_id) references bezoek (id)
);

-- Of all members together, once for a month.
create table team_vergadering (
    team_id bigint        not null,
    maand   date          not null comment 'the first day of it',
    uren    decimal(7, 2) not null,
    primary key (team_id, maand),
    constraint fk_team_vergadering_team foreign key (team_id) references team (id) on delete cascade
);
