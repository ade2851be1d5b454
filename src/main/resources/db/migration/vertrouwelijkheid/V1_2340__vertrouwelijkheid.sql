-- How far a thing in a dossier may be known. A thing without a row is for everybody who sees its dossier. Who could read a
-- limited one when, and what was said of it, stays.
create sequence afscherming_seq start with 1000 increment by 50 nocache;
create sequence afscherming_lezer_seq start with 1000 increment by 50 nocache;

create table afscherming (
    id          bigint      not null primary key,
    soort       varchar(30) not null,
    ding_id     bigint      not null,
    dossier_id  bigint      not null,
    eigenaar_id bigint      not null comment 'account of who made the thing, and always reads it',
    niveau      varchar(30) not null,
    grond       varchar(30) null,
    tot         date        null comment 'last day of secrecy; what is secret stays so until somebody says otherwise',
    version     bigint      not null,
    unique index uq_afscherming_ding (soort, ding_id),
    constraint fk_afscherming_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_afscherming_eigenaar foreign key (eigenaar_id) references account (id)
);

create table afscherming_lezer (
    id             bigint      not null primary key,
    afscherming_id bigint      not null,
    account_id     bigint      not null,
    door_id        bigint      not null comment 'who named them',
    sinds          datetime(6) not null,
    tot            datetime(6) null,
    index ix_afscherming_lezer_lezer (afscherming_id, account_id, tot),
    index ix_afscherming_lezer_account (account_id, tot),
    constraint fk_afscherming_lezer_afscherming foreign key (afscherming_id) references afscherming (id),
    constraint fk_afscherming_lezer_account foreign key (account_id) references account (id),
    constraint fk_afscherming_lezer_door foreign key (door_id) references account (id)
);

create table afscherming_stap (
    afscherming_id  bigint        not null,
    nummer          int           not null,
    niveau          varchar(30)   not null,
    grond           varchar(30)   null,
    tot             date          null,
    reden           varchar(1000) not null,
    lezers          int           not null comment 'how many were named then',
    account_id      bigint        not null,
    organisatie_id  bigint        not null,
    op              datetime(6)   not null,
    primary key (afscherming_id, nummer),
    constraint fk_afscherming_stap_afscherming foreign key (afscherming_id) references afscherming (id),
    constraint fk_afscherming_stap_account foreign key (account_id) references account (id),
    constraint fk_afscherming_stap_organisatie foreign key (organisatie_id) references organisatie (id)
);
