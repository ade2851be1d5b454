-- Which dossiers are part of which, and which are related. A pair has one relation; a dossier is part of one other.
create sequence verband_seq start with 1000 increment by 50 nocache;

create table verband (
    id             bigint      not null primary key,
    soort          varchar(30) not null comment 'ONDERDEEL: dossier_id is part of ander_id; VERWANT: they are related',
    dossier_id     bigint      not null,
    ander_id       bigint      not null,
    organisatie_id bigint      not null comment 'of who linked them',
    account_id     bigint      not null comment 'who linked them',
    op             datetime(6) not null,
    version        bigint      not null,
    eerste_id      bigint as (least(dossier_id, ander_id)) persistent,
    tweede_id      bigint as (greatest(dossier_id, ander_id)) persistent,
    onderdeel_id   bigint as (if(soort = 'ONDERDEEL', dossier_id, null)) persistent,
    constraint uk_verband_paar unique (eerste_id, tweede_id),
    constraint uk_verband_onderdeel unique (onderdeel_id),
    index ix_verband_dossier (dossier_id, soort),
    index ix_verband_ander (ander_id, soort),
    constraint fk_verband_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_verband_ander foreign key (ander_id) references dossier (id),
    constraint fk_verband_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_verband_account foreign key (account_id) references account (id)
);

-- One row that is held while a dossier becomes part of another: two who do so at the same moment could make a circle.
create table verband_slot (
    id tinyint not null primary key
);

insert into verband_slot (id) values (1);
