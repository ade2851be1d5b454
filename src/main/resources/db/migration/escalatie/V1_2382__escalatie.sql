-- Questions that were passed to another body: by somebody, or by themselves when the day passed by which it had to be clear
-- who decides. A question that was passed once for a day is not passed again for that day.
create sequence escalatie_seq start with 1000 increment by 50 nocache;

create table escalatie (
    id                  bigint        not null primary key,
    knoop_id            bigint        not null comment 'where it comes from',
    naar_knoop_id       bigint        null comment 'where it is looked at, when that is another werkruimte',
    orgaan_id           bigint        not null comment 'which body it is put to',
    organisatie_id      bigint        not null comment 'of that body',
    reden               varchar(1000) not null,
    uiterlijk           date          not null comment 'by when an answer is expected',
    termijn             date          null comment 'the day that passed, when it went by itself',
    status              varchar(30)   not null,
    antwoord            varchar(2000) not null,
    account_id          bigint        not null comment 'who passed it',
    door_organisatie_id bigint        not null,
    op                  datetime(6)   not null,
    beantwoord_op       datetime(6)   null comment 'when the last thing was said of it',
    version             bigint        not null,
    constraint uq_escalatie_termijn unique (knoop_id, termijn),
    index ix_escalatie_naar (naar_knoop_id),
    index ix_escalatie_wacht (organisatie_id, status, uiterlijk),
    index ix_escalatie_door (door_organisatie_id, status, uiterlijk),
    constraint fk_escalatie_knoop foreign key (knoop_id) references knoop (id),
    constraint fk_escalatie_naar_knoop foreign key (naar_knoop_id) references knoop (id),
    constraint fk_escalatie_orgaan foreign key (orgaan_id) references bestuursorgaan (id),
    constraint fk_escalatie_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_escalatie_account foreign key (account_id) references account (id),
    constraint fk_escalatie_door_organisatie foreign key (door_organisatie_id) references organisatie (id)
);

-- Who was told of which day; each hears of it once.
create table escalatie_bericht (
    knoop_id   bigint      not null,
    uiterlijk  date        not null,
    soort      varchar(30) not null,
    account_id bigint      not null,
    op         datetime(6) not null,
    primary key (knoop_id, uiterlijk, soort, account_id),
    constraint fk_escalatie_bericht_knoop foreign key (knoop_id) references knoop (id),
    constraint fk_escalatie_bericht_account foreign key (account_id) references account (id)
);

create index ix_knoop_uiterlijk on knoop (status, uiterlijk);

insert into bericht_tekst (soort, taal, onderwerp, tekst) values
('ESCALATIE', 'nl', 'Een knoop is aan jouw organisatie voorgelegd',
'Dag {naam},

Een open vraag is voorgelegd aan {orgaan}. Zeg of jullie hem aannemen, en geef antwoord voor {tot}:

{link}'),
('ESCALATIE', 'en', 'A question was put to your organisation',
'Hello {naam},

An open question was put to {orgaan}. Say whether you take it, and answer before {tot}:

{link}'),
('KNOOP_TERMIJN', 'nl', 'Er moet duidelijk worden wie beslist',
'Dag {naam},

Bij open knopen moet duidelijk worden wie beslist.

Binnen enkele werkdagen: {vooraf}
De dag is voorbij: {voorbij}

Zorg dat iemand aanwijst wie beslist:

{link}'),
('KNOOP_TERMIJN', 'en', 'It must become clear who decides',
'Hello {naam},

Of open questions it must become clear who decides.

Within a few working days: {vooraf}
The day has passed: {voorbij}

See to it that somebody points out who decides:

{link}');
