-- What happens to a besluit beside its text: its stages, its days, who let it go where, and what it took the place of.
-- Steps are rows that are added and never changed.
create sequence besluitloop_seq start with 1000 increment by 50 nocache;

create table besluitloop (
    id             bigint      not null primary key,
    besluit_id     bigint      not null,
    stadium        varchar(30) null comment 'as people said it; once adopted it is at least final',
    eind_op        date        null comment 'last day on which it counts',
    vervalreden    varchar(30) null,
    verzonden_op   date        null,
    reactie_tot    date        null comment 'last day on which people can react',
    vrijgegeven_op date        null comment 'since when partners inside may use it',
    bekend_op      date        null comment 'on which it was made public',
    version        bigint      not null,
    constraint uk_besluitloop_besluit unique (besluit_id),
    constraint fk_besluitloop_besluit foreign key (besluit_id) references besluit (id)
);

create table besluitstap (
    besluitloop_id bigint       not null,
    nummer         int          not null,
    soort          varchar(30)  not null,
    stadium        varchar(30)  null comment 'where it came, for a step that moves it',
    dag            date         not null comment 'on which it was, which may be before it was written down',
    orgaan         varchar(300) not null comment 'the body that did it, or the place where it was made public',
    toelichting    text         not null,
    account_id     bigint       not null,
    organisatie_id bigint       not null,
    op             datetime(6)  not null,
    primary key (besluitloop_id, nummer),
    constraint fk_besluitstap_besluitloop foreign key (besluitloop_id) references besluitloop (id),
    constraint fk_besluitstap_account foreign key (account_id) references account (id),
    constraint fk_besluitstap_organisatie foreign key (organisatie_id) references organisatie (id)
);

create sequence besluitopvolging_seq start with 1000 increment by 50 nocache;

create table besluitopvolging (
    id             bigint      not null primary key,
    oud_id         bigint      not null comment 'has one successor at most',
    nieuw_id       bigint      not null,
    reden          text        not null,
    account_id     bigint      not null,
    organisatie_id bigint      not null,
    op             datetime(6) not null,
    version        bigint      not null,
    constraint uk_besluitopvolging_oud unique (oud_id),
    index ix_besluitopvolging_nieuw (nieuw_id),
    constraint fk_besluitopvolging_oud foreign key (oud_id) references besluit (id),
    constraint fk_besluitopvolging_nieuw foreign key (nieuw_id) references besluit (id),
    constraint fk_besluitopvolging_account foreign key (account_id) references account (id),
    constraint fk_besluitopvolging_organisatie foreign key (organisatie_id) references organisatie (id)
);
