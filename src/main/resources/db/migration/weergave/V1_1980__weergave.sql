-- A list as somebody narrowed it, kept under a name: for oneself, or for everybody in a werkruimte.
create sequence weergave_seq start with 1000 increment by 50 nocache;

create table weergave (
    id            bigint        not null primary key,
    naam          varchar(60)   not null,
    pad           varchar(100)  not null comment 'of the list',
    vraag         varchar(1000) not null comment 'what stands behind the question mark',
    account_id    bigint        not null comment 'who kept it',
    werkruimte_id bigint        null comment 'whose members see it too; null for oneself',
    bewaard_op    datetime(6)   not null,
    version       bigint        not null,
    constraint fk_weergave_account foreign key (account_id) references account (id),
    constraint fk_weergave_werkruimte foreign key (werkruimte_id) references werkruimte (id),
    index ix_weergave_own (account_id, pad, naam),
    index ix_weergave_shared (werkruimte_id, pad, naam)
);
