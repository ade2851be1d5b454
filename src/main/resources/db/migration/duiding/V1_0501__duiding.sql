-- Duidingen: signalen of several organisations side by side, and what those organisations read in them together. The
-- table duiding_placement carries what lists filter and sort on.

create sequence duiding_seq start with 1000 increment by 50 nocache;

create table duiding (
    id              bigint       not null primary key,
    werkruimte_id   bigint       not null comment 'home',
    titel           varchar(200) not null,
    status          varchar(30)  not null,
    lezing_nummer   int          not null comment 'the shared reading that counts; 0 when there is none yet',
    notitie         text         not null comment 'for inside only',
    notitie_nummer  int          not null,
    account_id      bigint       not null comment 'who started it',
    organisatie_id  bigint       not null,
    gestart_op      datetime(6)  not null,
    gewijzigd_op    datetime(6)  not null,
    version         bigint       not null,
    constraint fk_duiding_werkruimte foreign key (werkruimte_id) references werkruimte (id),
    constraint fk_duiding_account foreign key (account_id) references account (id),
    constraint fk_duiding_organisatie foreign key (organisatie_id) references organisatie (id)
);

create table duiding_placement (
    werkruimte_id bigint      not null,
    duiding_id    bigint      not null,
    gestart_op    datetime(6) not null,
    status        varchar(30) not null,
    primary key (duiding_id, werkruimte_id),
    index ix_duiding_placement_gestart (werkruimte_id, gestart_op, duiding_id),
    index ix_duiding_placement_status (werkruimte_id, status, gestart_op, duiding_id),
    constraint fk_duiding_placement_duiding foreign key (duiding_id) references duiding (id),
    constraint fk_duiding_placement_werkruimte foreign key (werkruimte_id) references werkruimte (id)
);

-- The organisations that take part; each signs for itself and may hold another view, which stays.
create table duiding_deelnemer (
    duiding_id        bigint      not null,
    organisatie_id    bigint      not null,
    onenigheid        text        not null,
    onenigheid_nummer int         not null,
    getekend_op       datetime(6) null,
    getekend_door_id  bigint      null,
    primary key (duiding_id, organisatie_id),
    index ix_duiding_deelnemer_organisatie (organisatie_id, getekend_op, duiding_id),
    constraint fk_duiding_deelnemer_duiding foreign key (duiding_id) references duiding (id),
    constraint fk_duiding_deelnemer_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_duiding_deelnemer_getekend_door foreign key (getekend_door_id) references account (id)
);

create table duiding_signaal (
    duiding_id    bigint      not null,
    signaal_id    bigint      not null,
    toegevoegd_op datetime(6) not null,
    primary key (duiding_id, signaal_id),
    index ix_duiding_signaal_signaal (signaal_id, duiding_id),
    constraint fk_duiding_signaal_duiding foreign key (duiding_id) references duiding (id),
    constraint fk_duiding_signaal_signaal foreign key (signaal_id) references signaal (id)
);

create table duiding_merk (
    duiding_id     bigint      not null,
    signaal_id     bigint      not null,
    organisatie_id bigint      not null,
    merk           varchar(30) not null,
    woorden        varchar(80) not null,
    account_id     bigint      not null,
    op             datetime(6) not null,
    primary key (duiding_id, signaal_id, organisatie_id),
    constraint fk_duiding_merk_signaal foreign key (duiding_id, signaal_id)
        references duiding_signaal (duiding_id, signaal_id),
    constraint fk_duiding_merk_deelnemer foreign key (duiding_id, organisatie_id)
        references duiding_deelnemer (duiding_id, organisatie_id),
    constraint fk_duiding_merk_account foreign key (account_id) references account (id)
);

-- Every shared reading that there was; rows are added, never changed.
create table duiding_lezing (
    duiding_id     bigint      not null,
    nummer         int         not null,
    tekst          text        not null,
    account_id     bigint      not null,
    organisatie_id bigint      not null,
    op             datetime(6) not null,
    primary key (duiding_id, nummer),
    constraint fk_duiding_lezing_duiding foreign key (duiding_id) references duiding (id),
    constraint fk_duiding_lezing_account foreign key (account_id) references account (id),
    constraint fk_duiding_lezing_organisatie foreign key (organisatie_id) references organisatie (id)
);
