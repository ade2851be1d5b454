-- The steps that carry a besluit out, and what was said of each of them along the way.

create sequence uitvoeringsstap_seq start with 1000 increment by 50 nocache;

create table uitvoeringsstap (
    id             bigint       not null primary key,
    besluit_id     bigint       not null,
    organisatie_id bigint       not null comment 'who does it',
    wat            varchar(200) not null,
    van            date         not null,
    tot            date         not null comment 'the last day that was planned',
    gewicht        int          not null comment 'how much it counts beside the other steps',
    status         varchar(30)  not null,
    percentage     int          not null,
    klaar_op       date         null comment 'the day on which it was really done',
    version        bigint       not null,
    index ix_uitvoeringsstap_besluit (besluit_id, van, id),
    index ix_uitvoeringsstap_organisatie (organisatie_id, status, tot, id),
    constraint fk_uitvoeringsstap_besluit foreign key (besluit_id) references besluit (id),
    constraint fk_uitvoeringsstap_organisatie foreign key (organisatie_id) references organisatie (id)
);

create table voortgangsmelding (
    uitvoeringsstap_id bigint       not null,
    nummer             int          not null,
    soort              varchar(30)  not null,
    percentage         int          not null comment 'as it was then, like the planned days',
    van                date         not null,
    tot                date         not null,
    toelichting        text         not null,
    account_id         bigint       not null,
    organisatie_id     bigint       not null,
    op                 datetime(6)  not null,
    primary key (uitvoeringsstap_id, nummer),
    constraint fk_voortgangsmelding_stap foreign key (uitvoeringsstap_id) references uitvoeringsstap (id),
    constraint fk_voortgangsmelding_account foreign key (account_id) references account (id),
    constraint fk_voortgangsmelding_organisatie foreign key (organisatie_id) references organisatie (id)
);
