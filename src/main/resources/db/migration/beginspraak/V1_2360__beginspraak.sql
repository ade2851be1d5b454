-- Talks with people before anything is drafted, and why there were none. An explanation is added, never changed.
create sequence beginspraakronde_seq start with 1000 increment by 50 nocache;
create sequence verantwoording_seq start with 1000 increment by 50 nocache;

create table beginspraakronde (
    id             bigint        not null primary key,
    dossier_id     bigint        not null,
    op             date          not null comment 'the day on which people talked',
    met_wie        varchar(300)  not null,
    aantal         int           not null comment 'about how many people',
    hoe            varchar(300)  not null,
    opbrengst      varchar(2000) not null comment 'what it led to',
    organisatie_id bigint        not null comment 'of who noted it',
    account_id     bigint        not null comment 'who noted it',
    genoteerd_op   datetime(6)   not null,
    version        bigint        not null,
    index ix_beginspraakronde_dossier (dossier_id, op, id),
    constraint fk_beginspraakronde_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_beginspraakronde_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_beginspraakronde_account foreign key (account_id) references account (id)
);

create table beginspraakronde_signaal (
    ronde_id   bigint not null,
    signaal_id bigint not null,
    primary key (ronde_id, signaal_id),
    constraint fk_beginspraakronde_signaal_ronde foreign key (ronde_id) references beginspraakronde (id),
    constraint fk_beginspraakronde_signaal_signaal foreign key (signaal_id) references signaal (id)
);

create table beginspraakronde_bezoek (
    ronde_id  bigint not null,
    bezoek_id bigint not null,
    primary key (ronde_id, bezoek_id),
    constraint fk_beginspraakronde_bezoek_ronde foreign key (ronde_id) references beginspraakronde (id),
    constraint fk_beginspraakronde_bezoek_bezoek foreign key (bezoek_id) references bezoek (id)
);

create table verantwoording (
    id             bigint        not null primary key,
    dossier_id     bigint        not null,
    reden          varchar(2000) not null,
    organisatie_id bigint        not null,
    account_id     bigint        not null,
    op             datetime(6)   not null,
    index ix_verantwoording_dossier (dossier_id, id),
    constraint fk_verantwoording_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_verantwoording_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_verantwoording_account foreign key (account_id) references account (id)
);
