-- Where an agreement between governments works through: dossiers, and which topics of their card it fixes.
create sequence doorwerking_seq start with 1000 increment by 50 nocache;

create table doorwerking (
    id                  bigint      not null primary key,
    bestuursafspraak_id bigint      not null,
    dossier_id          bigint      not null,
    organisatie_id      bigint      not null,
    account_id          bigint      not null,
    op                  datetime(6) not null,
    version             bigint      not null,
    unique index ux_doorwerking_dossier (dossier_id, bestuursafspraak_id),
    constraint fk_doorwerking_bestuursafspraak foreign key (bestuursafspraak_id) references bestuursafspraak (id),
    constraint fk_doorwerking_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_doorwerking_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_doorwerking_account foreign key (account_id) references account (id)
);

create table doorwerking_onderwerp (
    doorwerking_id bigint       not null,
    volgorde       int          not null,
    naam           varchar(120) not null comment 'of a topic on the card of the dossier',
    primary key (doorwerking_id, volgorde),
    constraint fk_doorwerking_onderwerp_doorwerking foreign key (doorwerking_id) references doorwerking (id)
);
