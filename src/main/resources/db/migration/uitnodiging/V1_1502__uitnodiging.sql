-- Who is asked into a werkruimte, by whom, and what became of it.
create sequence uitnodiging_seq start with 1000 increment by 50 nocache;

create table uitnodiging (
    id             bigint       not null primary key,
    werkruimte_id  bigint       not null,
    email          varchar(254) not null,
    rol            varchar(30)  not null,
    toelichting    varchar(600) not null,
    token          varchar(64)  null comment 'SHA-256 of a one-time link, in hex; null when it is used up',
    status         varchar(30)  not null,
    door_id        bigint       not null,
    organisatie_id bigint       not null comment 'of who invites; it answers for a guest who gets an account by this',
    gemaakt_op     datetime(6)  not null,
    geldig_tot     datetime(6)  not null,
    gemaild        boolean      not null,
    antwoord_op    datetime(6)  null,
    version        bigint       not null,
    constraint uk_uitnodiging_token unique (token),
    constraint fk_uitnodiging_werkruimte foreign key (werkruimte_id) references werkruimte (id),
    constraint fk_uitnodiging_door foreign key (door_id) references account (id),
    constraint fk_uitnodiging_organisatie foreign key (organisatie_id) references organisatie (id),
    index ix_uitnodiging_werkruimte (werkruimte_id, status, id),
    index ix_uitnodiging_email (email, status)
);
