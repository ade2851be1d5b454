-- Choices that hurt, laid out in plain words: sides beside each other, and what was chosen or left open.
create sequence dilemma_seq start with 1000 increment by 50 nocache;

create table dilemma (
    id             bigint       not null primary key,
    dossier_id     bigint       not null,
    vraag          varchar(200) not null,
    status         varchar(30)  not null,
    keuze          int          null comment 'place of the side that was chosen',
    genoteerd_op   datetime(6)  not null,
    organisatie_id bigint       not null,
    account_id     bigint       not null,
    version        bigint       not null,
    index ix_dilemma_dossier (dossier_id, id),
    constraint fk_dilemma_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_dilemma_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_dilemma_account foreign key (account_id) references account (id)
);

create table dilemma_kant (
    dilemma_id bigint        not null,
    volgorde   int           not null,
    naam       varchar(120)  not null,
    geeft      varchar(1000) not null,
    kost       varchar(1000) not null,
    voor_wie   varchar(300)  not null,
    primary key (dilemma_id, volgorde),
    constraint fk_dilemma_kant_dilemma foreign key (dilemma_id) references dilemma (id)
);

create table dilemma_signaal (
    dilemma_id bigint not null,
    kant       int    not null comment 'place of the side',
    signaal_id bigint not null,
    primary key (dilemma_id, kant, signaal_id),
    constraint fk_dilemma_signaal_dilemma foreign key (dilemma_id) references dilemma (id),
    constraint fk_dilemma_signaal_signaal foreign key (signaal_id) references signaal (id)
);

create table dilemma_stap (
    dilemma_id     bigint        not null,
    nummer         int           not null,
    soort          varchar(30)   not null,
    kant           varchar(120)  not null comment 'name of the side that was chosen; empty otherwise',
    waarom         varchar(2000) not null,
    organisatie_id bigint        not null,
    account_id     bigint        not null,
    op             datetime(6)   not null,
    primary key (dilemma_id, nummer),
    constraint fk_dilemma_stap_dilemma foreign key (dilemma_id) references dilemma (id),
    constraint fk_dilemma_stap_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_dilemma_stap_account foreign key (account_id) references account (id)
);
