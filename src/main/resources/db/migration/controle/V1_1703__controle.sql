-- Access reviews: an administrator says of each account of an organisation whether it stays, changes or stops, and signs.
create sequence controle_seq start with 1000 increment by 50 nocache;
create sequence controle_oordeel_seq start with 1000 increment by 50 nocache;

create table controle (
    id                  bigint      not null primary key,
    organisatie_id      bigint      not null,
    soort               varchar(30) not null,
    begonnen_op         datetime(6) not null,
    door_id             bigint      not null,
    ondertekend_op      datetime(6) null,
    ondertekend_door_id bigint      null,
    inhoud              longtext    null comment 'the lines as they were when it was signed, as JSON',
    version             bigint      not null,
    constraint fk_controle_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_controle_door foreign key (door_id) references account (id),
    constraint fk_controle_ondertekend_door foreign key (ondertekend_door_id) references account (id),
    index ix_controle_organisatie (organisatie_id, id)
);

create table controle_oordeel (
    id          bigint       not null primary key,
    controle_id bigint       not null,
    account_id  bigint       not null,
    oordeel     varchar(30)  not null,
    toelichting varchar(500) not null,
    op          datetime(6)  not null,
    door_id     bigint       not null,
    constraint uk_controle_oordeel unique (controle_id, account_id),
    constraint fk_controle_oordeel_controle foreign key (controle_id) references controle (id),
    constraint fk_controle_oordeel_account foreign key (account_id) references account (id),
    constraint fk_controle_oordeel_door foreign key (door_id) references account (id)
);
