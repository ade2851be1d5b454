-- How long personal data stays after it is no longer needed, and what people asked about theirs.
create sequence privacyverzoek_seq start with 1000 increment by 50 nocache;

create table bewaartermijn (
    soort   varchar(30) not null primary key,
    dagen   int         not null,
    version bigint      not null
);

insert into bewaartermijn (soort, dagen, version) values
    ('CONTACT_BEANTWOORD', 28, 0), ('CONTACT_ZONDER_BELOFTE', 90, 0), ('VERZOEK', 730, 0);

-- One row for each day on which the job ran: a second node, or a second start, sees it and does nothing.
create table bewaartermijn_run (
    dag date        not null primary key,
    op  datetime(6) not null
);

create table privacyverzoek (
    id             bigint        not null primary key,
    soort          varchar(30)   not null,
    status         varchar(30)   not null,
    betrokkene     varchar(200)  not null comment 'who asks; erased after a term',
    organisatie_id bigint        not null comment 'of which the data is asked about',
    ontvangen_op   date          not null,
    uiterlijk      date          not null comment 'AVG 12(3): one month later',
    account_id     bigint        not null comment 'who put it on record',
    uitkomst       varchar(1000) not null default '',
    afgehandeld_op datetime(6)   null,
    version        bigint        not null,
    index ix_privacyverzoek_organisatie (organisatie_id, status, uiterlijk, id),
    index ix_privacyverzoek_status (status, uiterlijk, id),
    constraint fk_privacyverzoek_organisatie foreign key (organisatie_id) references organisatie (id)
);

insert into rol_recht (rol, recht) values ('BEHEERDER', 'PRIVACY_MANAGE');
