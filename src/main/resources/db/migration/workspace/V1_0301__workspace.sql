-- Werkruimten, their members, and the course of events in them.
create sequence werkruimte_seq start with 1000 increment by 50 nocache;
create sequence werkruimte_lid_seq start with 1000 increment by 50 nocache;

create table werkruimte (
    id         bigint       not null primary key,
    naam       varchar(120) not null,
    doel       varchar(600) not null default '',
    gemaakt_op datetime(6)  not null,
    version    bigint       not null,
    index ix_werkruimte_naam (naam, id)
);

create table werkruimte_organisatie (
    werkruimte_id  bigint not null,
    organisatie_id bigint not null,
    primary key (werkruimte_id, organisatie_id),
    constraint fk_werkruimte_organisatie_werkruimte foreign key (werkruimte_id) references werkruimte (id),
    constraint fk_werkruimte_organisatie_organisatie foreign key (organisatie_id) references organisatie (id)
);

create table werkruimte_lid (
    id            bigint      not null primary key,
    werkruimte_id bigint      not null,
    account_id    bigint      not null,
    rol           varchar(30) not null,
    sinds         datetime(6) not null,
    door_id       bigint      not null comment 'the account that gave this right: its cause',
    constraint uk_werkruimte_lid unique (account_id, werkruimte_id),
    constraint fk_werkruimte_lid_werkruimte foreign key (werkruimte_id) references werkruimte (id),
    constraint fk_werkruimte_lid_account foreign key (account_id) references account (id),
    constraint fk_werkruimte_lid_door foreign key (door_id) references account (id)
);

-- One row for an event and each werkruimte in which it may be seen: the history of a thing and "new since my last visit".
create table verloop (
    id             bigint       not null auto_increment primary key,
    gebeurtenis    varchar(36)  not null comment 'the same for the rows of one event',
    op             datetime(6)  not null,
    werkruimte_id  bigint       not null,
    account_id     bigint       not null,
    organisatie_id bigint       not null,
    soort          varchar(60)  not null comment 'what happened, for instance signaal.noted',
    item_soort     varchar(20)  not null,
    item_id        bigint       not null,
    titel          varchar(300) not null,
    toelichting    text         not null default '',
    index ix_verloop_item (item_soort, item_id, id),
    index ix_verloop_werkruimte (werkruimte_id, id),
    constraint fk_verloop_werkruimte foreign key (werkruimte_id) references werkruimte (id)
);
