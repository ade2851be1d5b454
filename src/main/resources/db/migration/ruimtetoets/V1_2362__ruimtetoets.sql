-- Whether a besluit stays within the speelruimte of its dossier, as somebody said it topic by topic. Rows are added, never
-- changed: the last one of a besluit counts.
create sequence ruimtetoets_seq start with 1000 increment by 50 nocache;

create table ruimtetoets (
    id             bigint        not null primary key,
    besluit_id     bigint        not null,
    nummer         int           not null comment '1 for the first',
    tekst          int           not null comment 'number of the text of the besluit that it is about',
    dossier_id     bigint        not null,
    inwoners       int           not null comment 'version of the face towards residents, 0 when there was none',
    bestuur        int           not null comment 'version of the face between college and raad, 0 when there was none',
    uitleg         varchar(2000) not null comment 'why it goes outside; empty when it does not',
    organisatie_id bigint        not null,
    account_id     bigint        not null,
    op             datetime(6)   not null,
    constraint uk_ruimtetoets unique (besluit_id, nummer),
    index ix_ruimtetoets_dossier (dossier_id, besluit_id, nummer),
    constraint fk_ruimtetoets_besluit foreign key (besluit_id) references besluit (id),
    constraint fk_ruimtetoets_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_ruimtetoets_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_ruimtetoets_account foreign key (account_id) references account (id)
);

create table ruimtetoets_regel (
    ruimtetoets_id bigint       not null,
    volgorde       int          not null,
    gezicht        varchar(30)  not null,
    naam           varchar(120) not null,
    ruimte         varchar(30)  not null comment 'as the card said it then',
    oordeel        varchar(30)  not null,
    primary key (ruimtetoets_id, volgorde),
    constraint fk_ruimtetoets_regel_ruimtetoets foreign key (ruimtetoets_id) references ruimtetoets (id)
);
