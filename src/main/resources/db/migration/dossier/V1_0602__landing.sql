-- What a dossier took over from a shared reading: the sentence, with who gave it and when. A sentence is not changed; a
-- better one is added.
create sequence dossier_landing_seq start with 1000 increment by 50 nocache;

create table dossier_landing (
    id             bigint        not null primary key,
    dossier_id     bigint        not null,
    duiding_id     bigint        not null,
    titel          varchar(200)  not null comment 'of the duiding, as it was then',
    zin            varchar(1000) not null,
    organisatie_id bigint        not null,
    account_id     bigint        not null,
    op             datetime(6)   not null,
    index ix_dossier_landing_dossier (dossier_id, op),
    constraint fk_dossier_landing_dossier foreign key (dossier_id) references dossier (id),
    constraint fk_dossier_landing_duiding foreign key (duiding_id) references duiding (id),
    constraint fk_dossier_landing_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_dossier_landing_account foreign key (account_id) references account (id)
);
