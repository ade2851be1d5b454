-- Asking people whether an answer helped them: a code for each time that it went out, and what they say.
create sequence navraag_seq start with 1000 increment by 50 nocache;

create table navraag (
    id                bigint        not null primary key,
    terugkoppeling_id bigint        not null,
    antwoord_nummer   int           not null comment 'the version that they got',
    code              varchar(64)   not null comment 'hash; the code itself is with them',
    gemaakt_op        datetime(6)   not null,
    geldig_tot        datetime(6)   not null,
    door_id           bigint        not null,
    organisatie_id    bigint        not null,
    oordeel           varchar(30)   null,
    woorden           varchar(2000) not null,
    beantwoord_op     datetime(6)   null,
    afgedaan_op       datetime(6)   null comment 'somebody looked at what they said',
    version           bigint        not null,
    constraint uk_navraag_code unique (code),
    index ix_navraag_terugkoppeling (terugkoppeling_id, antwoord_nummer),
    index ix_navraag_open (oordeel, afgedaan_op, beantwoord_op),
    constraint fk_navraag_terugkoppeling foreign key (terugkoppeling_id) references terugkoppeling (id),
    constraint fk_navraag_door foreign key (door_id) references account (id),
    constraint fk_navraag_organisatie foreign key (organisatie_id) references organisatie (id)
);
