-- Questions for a reaction to somebody without an account, with a link of which only the hash is kept.
create sequence reactie_seq start with 1000 increment by 50 nocache;

create table reactie (
    id                bigint       not null primary key,
    signaal_id        bigint       not null,
    organisatie_id    bigint       not null comment 'of who asked',
    account_id        bigint       not null comment 'who asked',
    wie               varchar(200) not null comment 'who is asked, as a role or organisation',
    email             varchar(254) not null comment 'emptied when it is of no use any more',
    vraag             text         not null,
    tekst             text         not null comment 'the words that they may read',
    uiterlijk         date         not null,
    status            varchar(30)  not null,
    token             varchar(64)  null,
    herinnering_token varchar(64)  null,
    antwoord          text         not null,
    gevraagd_op       datetime(6)  not null,
    antwoord_op       datetime(6)  null,
    gemaild           boolean      not null,
    herinnerd_op      datetime(6)  null,
    bedankt           boolean      not null,
    version           bigint       not null,
    constraint uq_reactie_token unique (token),
    constraint uq_reactie_herinnering_token unique (herinnering_token),
    constraint fk_reactie_signaal foreign key (signaal_id) references signaal (id),
    constraint fk_reactie_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_reactie_account foreign key (account_id) references account (id),
    index ix_reactie_signaal (signaal_id, id),
    index ix_reactie_uiterlijk (status, uiterlijk)
);
