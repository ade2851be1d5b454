-- Which closed part an organisation has at a dossier, and the notes in it. Who reads them is said by the closed part, a werkruimte.
create sequence eigendeel_seq start with 1000 increment by 50 nocache;
create sequence eigennotitie_seq start with 1000 increment by 50 nocache;

create table eigendeel (
    id             bigint      not null primary key,
    dossier_id     bigint      not null,
    organisatie_id bigint      not null,
    werkruimte_id  bigint      not null comment 'the closed part',
    account_id     bigint      not null comment 'who opened it',
    op             datetime(6) not null,
    version        bigint      not null,
    constraint uk_eigendeel unique (dossier_id, organisatie_id),
    constraint fk_eigendeel_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_eigendeel_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_eigendeel_werkruimte foreign key (werkruimte_id) references werkruimte (id),
    constraint fk_eigendeel_account foreign key (account_id) references account (id)
);

create table eigennotitie (
    id             bigint      not null primary key,
    eigen_deel_id  bigint      not null,
    tekst          text        not null,
    organisatie_id bigint      not null,
    account_id     bigint      not null,
    op             datetime(6) not null,
    gewijzigd_op   datetime(6) null,
    version        bigint      not null,
    index ix_eigennotitie_deel (eigen_deel_id, op, id),
    constraint fk_eigennotitie_deel foreign key (eigen_deel_id) references eigendeel (id),
    constraint fk_eigennotitie_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_eigennotitie_account foreign key (account_id) references account (id)
);
