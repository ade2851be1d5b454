-- Accounts, roles and rights. Roles and what they allow are data: an administrator can read them, and later change them.
create sequence account_seq start with 1000 increment by 50 nocache;

create table account (
    id                bigint       not null primary key,
    email             varchar(254) not null,
    naam              varchar(120) not null,
    functie           varchar(120) not null default '',
    organisatie_id    bigint       not null,
    wachtwoord        varchar(255) null,
    actief            boolean      not null default true,
    taal              varchar(5)   not null default 'nl',
    uitnodiging       varchar(64)  null comment 'SHA-256 of a one-time link, in hex',
    uitnodiging_tot   datetime(6)  null,
    gemaakt_op        datetime(6)  not null,
    bezoek_op         datetime(6)  null comment 'start of the present visit',
    vorig_bezoek_op   datetime(6)  null comment 'start of the visit before',
    version           bigint       not null,
    constraint uk_account_email unique (email),
    constraint uk_account_uitnodiging unique (uitnodiging),
    constraint fk_account_organisatie foreign key (organisatie_id) references organisatie (id),
    index ix_account_naam (naam, id)
);

create table rol (
    code     varchar(30) not null primary key,
    volgorde int         not null
);

create table rol_recht (
    rol   varchar(30) not null,
    recht varchar(40) not null,
    primary key (rol, recht),
    constraint fk_rol_recht_rol foreign key (rol) references rol (code)
);

create table account_rol (
    account_id bigint      not null,
    rol        varchar(30) not null,
    primary key (account_id, rol),
    constraint fk_account_rol_account foreign key (account_id) references account (id),
    constraint fk_account_rol_rol foreign key (rol) references rol (code)
);

insert into rol (code, volgorde) values
    ('MEDEWERKER', 1), ('BESTUURDER', 2), ('GRIFFIER', 3), ('MEELEZER', 4), ('BEHEERDER', 5);

insert into rol_recht (rol, recht)
select r.rol, t.recht
from (select 'MEDEWERKER' rol union all select 'BESTUURDER' union all select 'GRIFFIER' union all select 'MEELEZER') r
cross join (
    select 'WERKRUIMTE_READ' recht union all select 'SIGNAAL_READ' union all select 'DUIDING_READ'
    union all select 'DOSSIER_READ' union all select 'KNOOP_READ' union all select 'BESLUIT_READ'
    union all select 'TERUGKOPPELING_READ') t;

insert into rol_recht (rol, recht)
select r.rol, t.recht
from (select 'MEDEWERKER' rol union all select 'BESTUURDER' union all select 'GRIFFIER') r
cross join (
    select 'SIGNAAL_WRITE' recht union all select 'DUIDING_WRITE' union all select 'KNOOP_WRITE'
    union all select 'BESLUIT_WRITE' union all select 'TERUGKOPPELING_WRITE') t;

insert into rol_recht (rol, recht) values
    ('MEDEWERKER', 'WERKRUIMTE_WRITE'), ('MEDEWERKER', 'DOSSIER_WRITE'), ('BESTUURDER', 'DOSSIER_WRITE'),
    ('BEHEERDER', 'ACCOUNT_MANAGE'), ('BEHEERDER', 'LIJST_MANAGE');
