-- Who did what, when, from where, and what it was before. The account of the application may add rows and read them; it cannot
-- change or remove them (see docs/decisions/0036). No foreign keys: a row stays true when what it is about is gone.
create table audit (
    id                  bigint       not null auto_increment primary key,
    op                  datetime(6)  not null,
    account_id          bigint       null comment 'null when nobody was signed in',
    wie                 varchar(120) not null comment 'the name of that account, as it was',
    organisatie_id      bigint       null comment 'for which they did it',
    over_organisatie_id bigint       null comment 'the organisation that it is about',
    rubriek             varchar(20)  not null,
    soort               varchar(100) not null comment 'what happened, as a translation key',
    titel               varchar(300) not null comment 'what or whom it happened to, as it was called; never the words of people',
    item_soort          varchar(20)  null,
    item_id             bigint       null,
    werkruimten         text         not null comment 'ids, divided by commas',
    herkomst            varchar(10)  not null,
    adres               varchar(45)  not null comment 'network address of the browser',
    wijzigingen         mediumtext   not null comment 'JSON: field, before, after',
    index ix_audit_op (op, id),
    index ix_audit_account (account_id, op, id),
    index ix_audit_organisatie (organisatie_id, op, id),
    index ix_audit_over (over_organisatie_id, op, id),
    index ix_audit_rubriek (rubriek, op, id),
    index ix_audit_item (item_soort, item_id, op, id)
);

-- The same rows by the werkruimten in which it happened.
create table audit_werkruimte (
    werkruimte_id bigint      not null,
    op            datetime(6) not null,
    audit_id      bigint      not null,
    primary key (werkruimte_id, op, audit_id)
);

-- The chain: each seal is a hash over the one before and a row.
create table audit_zegel (
    volgnummer bigint      not null primary key,
    audit_id   bigint      not null,
    hash       char(64)    not null comment 'SHA-256 in hex',
    op         datetime(6) not null,
    constraint uk_audit_zegel unique (audit_id)
);

insert into rol_recht (rol, recht) values ('BEHEERDER', 'AUDIT_READ');
