-- The bodies that still adopt an afspraak, each by itself, and what each of them said. What was said before stays.
create sequence vaststelling_seq start with 1000 increment by 50 nocache;

create table vaststelling (
    id                bigint      not null primary key,
    besluit_id        bigint      not null,
    bestuursorgaan_id bigint      not null,
    stand             varchar(30) not null,
    version           bigint      not null,
    constraint uk_vaststelling_orgaan unique (besluit_id, bestuursorgaan_id),
    constraint fk_vaststelling_besluit foreign key (besluit_id) references besluit (id),
    constraint fk_vaststelling_bestuursorgaan foreign key (bestuursorgaan_id) references bestuursorgaan (id)
);

create table vaststelling_melding (
    vaststelling_id bigint       not null,
    nummer          int          not null,
    stand           varchar(30)  not null,
    dag             date         null comment 'on which it was decided, or on which it is on the agenda',
    toelichting     text         not null,
    bron            varchar(300) not null,
    account_id      bigint       not null,
    organisatie_id  bigint       not null,
    op              datetime(6)  not null,
    primary key (vaststelling_id, nummer),
    constraint fk_vaststelling_melding_vaststelling foreign key (vaststelling_id) references vaststelling (id),
    constraint fk_vaststelling_melding_account foreign key (account_id) references account (id),
    constraint fk_vaststelling_melding_organisatie foreign key (organisatie_id) references organisatie (id)
);

-- Who was told on which day that a besluit came back: once for each day that was agreed.
create table herziening_bericht (
    besluit_id    bigint      not null,
    herziening_op date        not null,
    account_id    bigint      not null,
    op            datetime(6) not null,
    primary key (besluit_id, herziening_op, account_id),
    constraint fk_herziening_bericht_besluit foreign key (besluit_id) references besluit (id),
    constraint fk_herziening_bericht_account foreign key (account_id) references account (id)
);

alter table besluit add index ix_besluit_herziening (status, herziening_op);

insert into bericht_tekst (soort, taal, onderwerp, tekst) values
('HERZIENING', 'nl', 'Tijd om een besluit opnieuw te bekijken',
'Dag {naam},

Jullie spraken af om een besluit op {dag} opnieuw te bekijken.

Het gaat om: {besluit}

Waarom het toen zo werd besloten: {redenen}

Wat de minderheid vindt: {minderheid}

Kijk of het nog klopt en leg vast wat jullie vinden:
{link}'),
('HERZIENING', 'en', 'Time to look at a decision again',
'Hello {naam},

You agreed to look at a decision again on {dag}.

It is about: {besluit}

Why it was decided so then: {redenen}

What the minority holds: {minderheid}

See whether it still holds and record what you find:
{link}');
