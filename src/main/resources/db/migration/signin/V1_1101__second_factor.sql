-- How people show who they are beside a password: a code of their phone, codes on paper, passkeys; and which organisations ask for it.
create table second_factor (
    account_id   bigint         not null primary key,
    geheim       varbinary(100) not null comment 'sealed with the key of the installation',
    laatste_stap bigint         not null comment 'number of the last half minute of which a code was used',
    ingesteld_op datetime(6)    not null,
    version      bigint         not null,
    constraint fk_second_factor_account foreign key (account_id) references account (id)
);

create sequence recovery_code_seq start with 1000 increment by 50 nocache;

create table recovery_code (
    id          bigint       not null primary key,
    account_id  bigint       not null,
    nummer      int          not null,
    hash        varchar(255) not null,
    gebruikt_op datetime(6)  null,
    constraint uk_recovery_code_nummer unique (account_id, nummer),
    constraint fk_recovery_code_account foreign key (account_id) references account (id)
);

create table passkey_handle (
    account_id bigint        not null primary key,
    handle     varbinary(64) not null comment 'by which authenticators know the account; random, says nothing about a person',
    constraint uk_passkey_handle unique (handle),
    constraint fk_passkey_handle_account foreign key (account_id) references account (id)
);

create sequence passkey_seq start with 1000 increment by 50 nocache;

create table passkey (
    id            bigint          not null primary key,
    account_id    bigint          not null,
    naam          varchar(60)     not null,
    credential    varbinary(1023) not null,
    public_key    varbinary(2048) not null,
    attestation   blob            not null,
    teller        bigint          not null comment 'signatures that the authenticator counted',
    transports    varchar(100)    not null,
    backup        varchar(10)     not null comment 'NONE, ELIGIBLE or STORED',
    gemaakt_op    datetime(6)     not null,
    gebruikt_op   datetime(6)     null,
    constraint uk_passkey_credential unique (credential),
    constraint fk_passkey_account foreign key (account_id) references account (id),
    index ix_passkey_account (account_id, id)
);

create table sign_in_policy (
    organisatie_id bigint  not null primary key,
    tweede_factor  boolean not null comment 'whether everybody needs one',
    version        bigint  not null,
    constraint fk_sign_in_policy_organisatie foreign key (organisatie_id) references organisatie (id)
);
