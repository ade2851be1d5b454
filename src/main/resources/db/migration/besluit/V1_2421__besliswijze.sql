-- How a besluit comes about: the method and its rules, who is asked, and until when. What it was before stays readable.
create table besliswijze (
    besluit_id               bigint      not null primary key,
    methode                  varchar(30) not null,
    quorum                   int         not null comment 'organisations that must have spoken',
    meerderheid              varchar(30) not null,
    onthouding               varchar(30) not null,
    reden_altijd             boolean     not null comment 'also who is in favour says why',
    beslisser_organisatie_id bigint      null comment 'who decides, under mandate or after advice',
    sluit_op                 date        null comment 'last day on which positions are taken',
    afwijking                text        not null comment 'why the result is another than the count says',
    version                  bigint      not null,
    index ix_besliswijze_sluit (sluit_op, besluit_id),
    constraint fk_besliswijze_besluit foreign key (besluit_id) references besluit (id),
    constraint fk_besliswijze_beslisser foreign key (beslisser_organisatie_id) references organisatie (id)
);

create table besluit_partij (
    besluit_id     bigint not null,
    organisatie_id bigint not null,
    primary key (besluit_id, organisatie_id),
    index ix_besluit_partij_organisatie (organisatie_id, besluit_id),
    constraint fk_besluit_partij_besluit foreign key (besluit_id) references besliswijze (besluit_id),
    constraint fk_besluit_partij_organisatie foreign key (organisatie_id) references organisatie (id)
);

create table besliswijze_wijziging (
    besluit_id     bigint      not null,
    volgnummer     int         not null,
    methode        varchar(30) not null comment 'as it was until then',
    quorum         int         not null,
    partijen       int         not null,
    sluit_op       date        null,
    reden          text        not null,
    account_id     bigint      not null,
    organisatie_id bigint      not null,
    op             datetime(6) not null,
    primary key (besluit_id, volgnummer),
    constraint fk_besliswijze_wijziging_besluit foreign key (besluit_id) references besliswijze (besluit_id),
    constraint fk_besliswijze_wijziging_account foreign key (account_id) references account (id),
    constraint fk_besliswijze_wijziging_organisatie foreign key (organisatie_id) references organisatie (id)
);

-- What made an organisation think otherwise, and what was passed on by telephone.
alter table besluit_standpunt
    add column doorslag       varchar(30) null comment 'kind of what changed the mind',
    add column doorslag_tekst text        not null default '',
    add column signaal_id     bigint      null,
    add column gezegd_op      date        null comment 'day on which it was said by telephone',
    add column gezegd_door    varchar(200) not null default '',
    add constraint fk_besluit_standpunt_signaal foreign key (signaal_id) references signaal (id);

-- Organisations that must agree with the text before anybody is asked for a position. Rounds and answers are only added.
create table besluit_medeeigenaar (
    besluit_id     bigint not null,
    organisatie_id bigint not null,
    primary key (besluit_id, organisatie_id),
    index ix_besluit_medeeigenaar_organisatie (organisatie_id, besluit_id),
    constraint fk_besluit_medeeigenaar_besluit foreign key (besluit_id) references besluit (id),
    constraint fk_besluit_medeeigenaar_organisatie foreign key (organisatie_id) references organisatie (id)
);

create table besluit_voorlegging (
    besluit_id     bigint      not null,
    ronde          int         not null,
    tekst          int         not null comment 'number of the text that was put before them',
    toelichting    text        not null comment 'what is different from the round before',
    account_id     bigint      not null,
    organisatie_id bigint      not null,
    op             datetime(6) not null,
    primary key (besluit_id, ronde),
    constraint fk_besluit_voorlegging_besluit foreign key (besluit_id) references besluit (id),
    constraint fk_besluit_voorlegging_account foreign key (account_id) references account (id),
    constraint fk_besluit_voorlegging_organisatie foreign key (organisatie_id) references organisatie (id)
);

create table besluit_akkoord (
    besluit_id     bigint      not null,
    ronde          int         not null,
    organisatie_id bigint      not null,
    akkoord        boolean     not null comment 'else it was sent back',
    reden          text        not null,
    account_id     bigint      not null,
    op             datetime(6) not null,
    primary key (besluit_id, ronde, organisatie_id),
    constraint fk_besluit_akkoord_voorlegging foreign key (besluit_id, ronde)
        references besluit_voorlegging (besluit_id, ronde),
    constraint fk_besluit_akkoord_account foreign key (account_id) references account (id),
    constraint fk_besluit_akkoord_organisatie foreign key (organisatie_id) references organisatie (id)
);
