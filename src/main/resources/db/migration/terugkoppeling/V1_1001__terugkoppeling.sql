-- Answers that are owed to people: one for each signaal about which an answer was promised.
create sequence terugkoppeling_seq start with 1000 increment by 50 nocache;

create table terugkoppeling (
    id                  bigint        not null primary key,
    signaal_id          bigint        not null,
    werkruimte_id       bigint        not null comment 'home, that of the signaal',
    organisatie_id      bigint        not null comment 'that noted the signaal and so owes the answer',
    kop                 varchar(200)  not null comment 'first line of the signaal',
    aan                 varchar(200)  not null comment 'role or group, not a name',
    kanaal              varchar(30)   not null,
    uiterlijk           date          not null,
    status              varchar(30)   not null,
    antwoord_nummer     int           not null comment 'the version of the answer that counts; 0 when there is none',
    vrijgegeven_op      datetime(6)   null,
    vrijgegeven_door_id bigint        null,
    verstuurd_dag       date          null,
    verstuurd_kanaal    varchar(30)   null,
    reden               varchar(1000) not null comment 'why it is skipped',
    version             bigint        not null,
    constraint uk_terugkoppeling_signaal unique (signaal_id),
    constraint fk_terugkoppeling_signaal foreign key (signaal_id) references signaal (id),
    constraint fk_terugkoppeling_werkruimte foreign key (werkruimte_id) references werkruimte (id),
    constraint fk_terugkoppeling_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_terugkoppeling_vrijgegeven_door foreign key (vrijgegeven_door_id) references account (id)
);

-- Versions of an answer; rows are only added.
create table terugkoppeling_antwoord (
    terugkoppeling_id bigint       not null,
    nummer            int          not null,
    tekst             text         not null,
    opbrengst         text         not null comment 'what the conversation led to',
    kosten            varchar(300) not null,
    periode           varchar(300) not null,
    account_id        bigint       not null,
    organisatie_id    bigint       not null,
    op                datetime(6)  not null,
    primary key (terugkoppeling_id, nummer),
    constraint fk_terugkoppeling_antwoord_terugkoppeling foreign key (terugkoppeling_id) references terugkoppeling (id),
    constraint fk_terugkoppeling_antwoord_account foreign key (account_id) references account (id),
    constraint fk_terugkoppeling_antwoord_organisatie foreign key (organisatie_id) references organisatie (id)
);

create table terugkoppeling_placement (
    werkruimte_id     bigint      not null,
    terugkoppeling_id bigint      not null,
    uiterlijk         date        not null,
    status            varchar(30) not null,
    openstaand        boolean     not null comment 'still owed',
    organisatie_id    bigint      not null,
    primary key (terugkoppeling_id, werkruimte_id),
    index ix_terugkoppeling_placement_dag (werkruimte_id, uiterlijk, terugkoppeling_id),
    index ix_terugkoppeling_placement_openstaand (werkruimte_id, openstaand, uiterlijk, terugkoppeling_id),
    index ix_terugkoppeling_placement_status (werkruimte_id, status, uiterlijk, terugkoppeling_id),
    index ix_terugkoppeling_placement_organisatie
        (werkruimte_id, organisatie_id, openstaand, uiterlijk, terugkoppeling_id),
    constraint fk_terugkoppeling_placement_terugkoppeling foreign key (terugkoppeling_id) references terugkoppeling (id),
    constraint fk_terugkoppeling_placement_werkruimte foreign key (werkruimte_id) references werkruimte (id)
);
