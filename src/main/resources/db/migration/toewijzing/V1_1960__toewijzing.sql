-- Who handles a signaal: one row for each that was given to somebody, and what was done in which order. A copy stands beside what
-- lists of signalen filter and sort on.
create sequence toewijzing_seq start with 1000 increment by 50 nocache;
create sequence toewijzingsregel_seq start with 1000 increment by 50 nocache;

create table toewijzing (
    id             bigint      not null primary key,
    signaal_id     bigint      not null,
    behandelaar_id bigint      not null comment 'organisation that handles it or is asked to',
    persoon_id     bigint      null,
    status         varchar(30) not null,
    van_id         bigint      null comment 'organisation that sent it, to which a refusal goes back',
    van_persoon_id bigint      null,
    regie_id       bigint      null comment 'organisation that directs',
    uiterlijk      date        null comment 'day by which the handler says whether it takes it',
    herinnerd_op   datetime(6) null,
    stappen        int         not null,
    version        bigint      not null,
    constraint uq_toewijzing_signaal unique (signaal_id),
    constraint fk_toewijzing_signaal foreign key (signaal_id) references signaal (id),
    constraint fk_toewijzing_behandelaar foreign key (behandelaar_id) references organisatie (id),
    constraint fk_toewijzing_persoon foreign key (persoon_id) references account (id),
    constraint fk_toewijzing_van foreign key (van_id) references organisatie (id),
    constraint fk_toewijzing_van_persoon foreign key (van_persoon_id) references account (id),
    constraint fk_toewijzing_regie foreign key (regie_id) references organisatie (id),
    index ix_toewijzing_uiterlijk (status, uiterlijk)
);

create table toewijzingsregel (
    id                  bigint      not null primary key,
    werkruimte_id       bigint      not null,
    volgorde            int         not null,
    actief              boolean     not null,
    gemeente_id         bigint      null,
    regio_id            bigint      null,
    thema_id            bigint      null,
    noteerder_id        bigint      null comment 'organisation that noted it',
    soort               varchar(30) null,
    aanleiding_id       bigint      null,
    naar_id             bigint      not null,
    persoon_id          bigint      null,
    version             bigint      not null,
    index ix_toewijzingsregel_volgorde (werkruimte_id, volgorde, id),
    constraint fk_toewijzingsregel_werkruimte foreign key (werkruimte_id) references werkruimte (id),
    constraint fk_toewijzingsregel_gemeente foreign key (gemeente_id) references organisatie (id),
    constraint fk_toewijzingsregel_regio foreign key (regio_id) references regio (id),
    constraint fk_toewijzingsregel_thema foreign key (thema_id) references thema (id),
    constraint fk_toewijzingsregel_noteerder foreign key (noteerder_id) references organisatie (id),
    constraint fk_toewijzingsregel_aanleiding foreign key (aanleiding_id) references aanleiding (id),
    constraint fk_toewijzingsregel_naar foreign key (naar_id) references organisatie (id),
    constraint fk_toewijzingsregel_persoon foreign key (persoon_id) references account (id)
);

-- What was done, never changed. Of a rule it keeps what the rule said then.
create table toewijzing_stap (
    toewijzing_id   bigint        not null,
    nummer          int           not null,
    soort           varchar(30)   not null,
    naar_id         bigint        null,
    persoon_id      bigint        null,
    reden           varchar(1000) not null,
    account_id      bigint        not null,
    organisatie_id  bigint        not null,
    op              datetime(6)   not null,
    regel_volgorde  int           null,
    gemeente_id     bigint        null,
    regio_id        bigint        null,
    thema_id        bigint        null,
    noteerder_id    bigint        null,
    signaal_soort   varchar(30)   null,
    aanleiding_id   bigint        null,
    primary key (toewijzing_id, nummer),
    constraint fk_toewijzing_stap_toewijzing foreign key (toewijzing_id) references toewijzing (id),
    constraint fk_toewijzing_stap_naar foreign key (naar_id) references organisatie (id),
    constraint fk_toewijzing_stap_persoon foreign key (persoon_id) references account (id),
    constraint fk_toewijzing_stap_account foreign key (account_id) references account (id),
    constraint fk_toewijzing_stap_organisatie foreign key (organisatie_id) references organisatie (id)
);

alter table signaal_placement
    add column behandelaar_id bigint null,
    add column wacht_op_id    bigint null comment 'organisation that has to say whether it takes it',
    add column persoon_id     bigint null,
    add column regie_id       bigint null,
    add index ix_signaal_placement_behandelaar (werkruimte_id, behandelaar_id, gehoord_op, signaal_id),
    add index ix_signaal_placement_wacht (werkruimte_id, wacht_op_id, gehoord_op, signaal_id),
    add index ix_signaal_placement_persoon (werkruimte_id, persoon_id, gehoord_op, signaal_id),
    add index ix_signaal_placement_regie (werkruimte_id, regie_id, gehoord_op, signaal_id);

-- Passing on was an end of its own. It becomes what it is now: another is asked, and the signaal goes on.
insert into toewijzing (id, signaal_id, behandelaar_id, status, van_id, van_persoon_id, stappen, version)
select next value for toewijzing_seq, s.id, s.naar_id, 'GEVRAAGD', s.organisatie_id, s.account_id, 1, 0
from signaal s where s.status = 'DOORGEGEVEN' and s.naar_id is not null;

insert into toewijzing_stap (toewijzing_id, nummer, soort, naar_id, reden, account_id, organisatie_id, op)
select t.id, 1, 'DOORGEGEVEN', t.behandelaar_id, s.reden, s.account_id, s.organisatie_id, s.genoteerd_op
from toewijzing t join signaal s on s.id = t.signaal_id;

update signaal_placement p join toewijzing t on t.signaal_id = p.signaal_id
set p.behandelaar_id = t.behandelaar_id, p.wacht_op_id = t.behandelaar_id;
update signaal_placement set status = 'GENOTEERD' where status = 'DOORGEGEVEN';
update signaal set status = 'GENOTEERD', reden = '', version = version + 1 where status = 'DOORGEGEVEN';
alter table signaal drop foreign key fk_signaal_naar, drop column naar_id;
