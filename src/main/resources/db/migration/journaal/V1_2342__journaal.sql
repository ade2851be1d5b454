-- Calls and talks in a dossier. A row is written once; who knows better adds one that points to it.
create sequence journaalregel_seq start with 1000 increment by 50 nocache;

create table journaalregel (
    id             bigint        not null primary key,
    dossier_id     bigint        not null,
    eerste_id      bigint        null comment 'the first row about the same talk; null when this is the first',
    corrigeert_id  bigint        null comment 'the row than which this one is better',
    gesproken_op   datetime(6)   not null,
    met_tijd       boolean       not null comment 'false when only the day is known',
    middel         varchar(30)   not null,
    met            varchar(200)  not null,
    gezegd         text          not null,
    afgesproken    text          not null,
    reden          varchar(500)  not null comment 'why it is better; empty for the first',
    organisatie_id bigint        not null,
    account_id     bigint        not null,
    genoteerd_op   datetime(6)   not null,
    unique index uq_journaalregel_corrigeert (corrigeert_id),
    index ix_journaalregel_dossier (dossier_id, gesproken_op, id),
    index ix_journaalregel_eerste (eerste_id),
    constraint fk_journaalregel_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_journaalregel_eerste foreign key (eerste_id) references journaalregel (id),
    constraint fk_journaalregel_corrigeert foreign key (corrigeert_id) references journaalregel (id),
    constraint fk_journaalregel_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_journaalregel_account foreign key (account_id) references account (id)
);
