-- Documents in a dossier. Where the dossier stands they stand; the module vertrouwelijkheid says of which fewer may know.
create sequence stuk_seq start with 1000 increment by 50 nocache;

create table stuk (
    id             bigint       not null primary key,
    dossier_id     bigint       not null,
    titel          varchar(200) not null,
    soort          varchar(30)  not null,
    datum          date         not null comment 'the day that stands on it',
    organisatie_id bigint       null comment 'who made it; null when that is no government',
    status         varchar(30)  not null,
    versie         int          not null comment 'the one that counts now',
    eigenaar_id    bigint       not null comment 'account of who added it',
    toegevoegd_op  datetime(6)  not null,
    version        bigint       not null,
    index ix_stuk_dossier (dossier_id, status, datum, id),
    index ix_stuk_datum (status, datum, id),
    index ix_stuk_soort (status, soort, datum, id),
    constraint fk_stuk_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_stuk_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_stuk_eigenaar foreign key (eigenaar_id) references account (id)
);

create table stuk_versie (
    stuk_id        bigint       not null,
    nummer         int          not null comment 'place in the list, from 0',
    versie         int          not null,
    inhoud_id      bigint       not null,
    naam           varchar(200) not null comment 'of the file, safe to show',
    notitie        varchar(500) not null comment 'what changed',
    account_id     bigint       not null,
    organisatie_id bigint       not null,
    op             datetime(6)  not null,
    primary key (stuk_id, nummer),
    unique index uq_stuk_versie_versie (stuk_id, versie),
    unique index uq_stuk_versie_inhoud (inhoud_id),
    index ix_stuk_versie_account (account_id, op),
    constraint fk_stuk_versie_stuk foreign key (stuk_id) references stuk (id),
    constraint fk_stuk_versie_inhoud foreign key (inhoud_id) references inhoud (id),
    constraint fk_stuk_versie_account foreign key (account_id) references account (id),
    constraint fk_stuk_versie_organisatie foreign key (organisatie_id) references organisatie (id)
);

create table stuk_stap (
    stuk_id        bigint        not null,
    nummer         int           not null,
    soort          varchar(30)   not null,
    titel          varchar(200)  not null comment 'as it was called then',
    toelichting    varchar(1000) not null,
    account_id     bigint        not null,
    organisatie_id bigint        not null,
    op             datetime(6)   not null,
    primary key (stuk_id, nummer),
    index ix_stuk_stap_op (op),
    constraint fk_stuk_stap_stuk foreign key (stuk_id) references stuk (id),
    constraint fk_stuk_stap_account foreign key (account_id) references account (id),
    constraint fk_stuk_stap_organisatie foreign key (organisatie_id) references organisatie (id)
);

-- The words in a file, read in the background. Of pictures and sound there are none.
create table stuk_tekst (
    inhoud_id  bigint      not null primary key,
    status     varchar(30) not null,
    pogingen   int         not null comment 'a file that breaks the process is not tried for ever',
    bladzijden int         not null comment 'of a PDF, else 0',
    tekst      longtext    not null,
    op         datetime(6) not null,
    index ix_stuk_tekst_status (status, inhoud_id),
    constraint fk_stuk_tekst_inhoud foreign key (inhoud_id) references inhoud (id) on delete cascade
);
