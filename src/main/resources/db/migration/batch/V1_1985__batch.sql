-- One act on many signalen, step by step, so that it can be followed, stopped and taken back.
create sequence batch_seq start with 1000 increment by 50 nocache;

create table batch (
    id         bigint       not null primary key,
    account_id bigint       not null comment 'who asked for it, and may follow it',
    kind       varchar(30)  not null,
    choice     varchar(200) not null comment 'what was chosen, as the kind writes it',
    title      varchar(200) not null comment 'what was chosen, in words',
    status     varchar(30)  not null,
    total      int          not null,
    asked_at   datetime(6)  not null,
    closed     boolean      not null comment 'who asked for it needs to see it no more',
    version    bigint       not null,
    constraint fk_batch_account foreign key (account_id) references account (id),
    index ix_batch_account (account_id, closed, asked_at),
    index ix_batch_status (status)
);

create table batch_step (
    batch_id   bigint       not null,
    seq        int          not null,
    signaal_id bigint       not null,
    outcome    varchar(30)  not null,
    before_it  varchar(200) null comment 'what the act replaced, as the kind writes it; null when nothing',
    primary key (batch_id, seq),
    constraint fk_batch_step_batch foreign key (batch_id) references batch (id) on delete cascade,
    constraint fk_batch_step_signaal foreign key (signaal_id) references signaal (id) on delete cascade,
    index ix_batch_step_outcome (batch_id, outcome, seq)
);
