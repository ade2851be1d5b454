-- Proposals for groups in a selection, of one person each; nothing is set before that person accepts a group.
create sequence voorstel_seq start with 1000 increment by 50 nocache;
create sequence voorstel_groep_seq start with 1000 increment by 50 nocache;

create table voorstel (
    id         bigint      not null primary key,
    account_id bigint      not null,
    gestart_op datetime(6) not null,
    status     varchar(30) not null,
    gelezen    int         not null comment 'how many signalen were read until now',
    overig     int         not null comment 'how many are in no group',
    constraint fk_voorstel_account foreign key (account_id) references account (id),
    index ix_voorstel_account (account_id, id)
);

create table voorstel_groep (
    id          bigint      not null primary key,
    voorstel_id bigint      not null,
    naam        varchar(80) not null,
    status      varchar(30) not null,
    volgorde    int         not null,
    thema_id    bigint      null,
    constraint fk_voorstel_groep_voorstel foreign key (voorstel_id) references voorstel (id) on delete cascade,
    constraint fk_voorstel_groep_thema foreign key (thema_id) references thema (id),
    index ix_voorstel_groep_voorstel (voorstel_id, volgorde)
);

create table voorstel_signaal (
    groep_id   bigint  not null,
    signaal_id bigint  not null,
    eruit      boolean not null comment 'taken out by the person',
    gezet      boolean not null comment 'got the label or theme when the group was accepted, and loses it when that is undone',
    thema_was  bigint  null,
    primary key (groep_id, signaal_id),
    constraint fk_voorstel_signaal_groep foreign key (groep_id) references voorstel_groep (id) on delete cascade,
    constraint fk_voorstel_signaal_signaal foreign key (signaal_id) references signaal (id)
);
