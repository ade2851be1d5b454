-- What was asked of who has a part in a question without deciding it: what, by which day, and what came of it. One row for
-- each part; what is asked once more stays the same row, and the verloop of the question says what was said before.
create sequence inbreng_seq start with 1000 increment by 50 nocache;

create table inbreng (
    id                  bigint        not null primary key,
    knoop_id            bigint        not null,
    claim_id            bigint        not null comment 'the part that was asked for',
    organisatie_id      bigint        null comment 'of who is asked; null for who is no body',
    vraag               varchar(1000) not null,
    uiterlijk           date          not null,
    status              varchar(30)   not null,
    oordeel             varchar(30)   null comment 'whether who must agree agrees',
    tekst               varchar(4000) not null,
    link                varchar(400)  not null,
    geleverd_op         date          null,
    reden               varchar(1000) not null comment 'why it was put off, is not needed or is asked once more',
    account_id          bigint        not null comment 'who asked',
    door_organisatie_id bigint        not null,
    op                  datetime(6)   not null,
    version             bigint        not null,
    constraint uq_inbreng_claim unique (claim_id),
    index ix_inbreng_knoop (knoop_id),
    index ix_inbreng_organisatie (organisatie_id, status, uiterlijk, id),
    index ix_inbreng_wacht (status, uiterlijk, id),
    constraint fk_inbreng_knoop foreign key (knoop_id) references knoop (id),
    constraint fk_inbreng_claim foreign key (claim_id) references knoop_claim (id),
    constraint fk_inbreng_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_inbreng_account foreign key (account_id) references account (id),
    constraint fk_inbreng_door_organisatie foreign key (door_organisatie_id) references organisatie (id)
);

-- Who was told of which day; each hears of it once.
create table inbreng_bericht (
    inbreng_id bigint      not null,
    uiterlijk  date        not null,
    soort      varchar(30) not null,
    account_id bigint      not null,
    op         datetime(6) not null,
    primary key (inbreng_id, uiterlijk, soort, account_id),
    constraint fk_inbreng_bericht_inbreng foreign key (inbreng_id) references inbreng (id),
    constraint fk_inbreng_bericht_account foreign key (account_id) references account (id)
);

insert into bericht_tekst (soort, taal, onderwerp, tekst) values
('INBRENG_GEVRAAGD', 'nl', 'Jouw organisatie wordt gevraagd bij een knoop',
'Dag {naam},

Bij een knoop wordt iets gevraagd van {wie}, uiterlijk {tot}. Lees wat, en lever het:

{link}'),
('INBRENG_GEVRAAGD', 'en', 'Your organisation is asked about a question',
'Hello {naam},

Something is asked of {wie} about a question, by {tot}. Read what, and deliver it:

{link}'),
('INBRENG_TERMIJN', 'nl', 'Knopen wachten op jouw organisatie',
'Dag {naam},

Bij knopen is iets gevraagd van jouw organisatie.

Uiterlijk binnen enkele werkdagen: {vooraf}
De dag is voorbij: {voorbij}

Kijk wat er nog moet komen:

{link}'),
('INBRENG_TERMIJN', 'en', 'Questions wait for your organisation',
'Hello {naam},

Something was asked of your organisation about questions.

Due within a few working days: {vooraf}
The day has passed: {voorbij}

See what still has to come:

{link}');
