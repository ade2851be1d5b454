-- The reading is a list of alinea's, each with versions of its own, so that several people write it at once. Voices that
-- stay beside it are kept with each version that somebody signed. What an organisation said of a signaal keeps its history.

create sequence duiding_alinea_seq start with 1000 increment by 50 nocache;

create table duiding_alinea (
    id         bigint  not null primary key,
    duiding_id bigint  not null,
    plaats     int     not null,
    tekst      text    not null,
    nummer     int     not null comment 'its version',
    weg        boolean not null comment 'taken away; keeps its place and text',
    index ix_duiding_alinea_plaats (duiding_id, plaats),
    constraint fk_duiding_alinea_duiding foreign key (duiding_id) references duiding (id)
);

-- Rows are added, never changed.
create table duiding_alinea_versie (
    alinea_id      bigint      not null,
    nummer         int         not null,
    tekst          text        not null comment 'empty: taken away',
    account_id     bigint      not null,
    organisatie_id bigint      not null,
    op             datetime(6) not null,
    primary key (alinea_id, nummer),
    constraint fk_duiding_alinea_versie_alinea foreign key (alinea_id) references duiding_alinea (id),
    constraint fk_duiding_alinea_versie_account foreign key (account_id) references account (id),
    constraint fk_duiding_alinea_versie_organisatie foreign key (organisatie_id) references organisatie (id)
);

insert into duiding_alinea (id, duiding_id, plaats, tekst, nummer, weg)
select next value for duiding_alinea_seq, d.id, 0, l.tekst, 1, false
from duiding d join duiding_lezing l on l.duiding_id = d.id and l.nummer = d.lezing_nummer;

insert into duiding_alinea_versie (alinea_id, nummer, tekst, account_id, organisatie_id, op)
select a.id, 1, a.tekst, l.account_id, l.organisatie_id, l.op
from duiding_alinea a join duiding d on d.id = a.duiding_id
join duiding_lezing l on l.duiding_id = d.id and l.nummer = d.lezing_nummer;

alter table duiding_lezing modify tekst mediumtext not null;

alter table duiding
    add stem_nummer    int not null default 0 comment 'counts changes of the voices beside the reading' after lezing_nummer,
    add bewaard_nummer int not null default 0 comment 'last version of which the voices were kept' after stem_nummer;

-- Which organisation signed which version, also when that signature ended.
create sequence duiding_aftekening_seq start with 1000 increment by 50 nocache;

create table duiding_aftekening (
    id             bigint      not null primary key,
    duiding_id     bigint      not null,
    nummer         int         not null,
    organisatie_id bigint      not null,
    op             datetime(6) not null,
    account_id     bigint      not null,
    index ix_duiding_aftekening_nummer (duiding_id, nummer),
    constraint fk_duiding_aftekening_duiding foreign key (duiding_id) references duiding (id),
    constraint fk_duiding_aftekening_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_duiding_aftekening_account foreign key (account_id) references account (id)
);

insert into duiding_aftekening (id, duiding_id, nummer, organisatie_id, op, account_id)
select next value for duiding_aftekening_seq, n.duiding_id, d.lezing_nummer, n.organisatie_id, n.getekend_op, n.getekend_door_id
from duiding_deelnemer n join duiding d on d.id = n.duiding_id where n.getekend_op is not null;

-- The voices beside a version that was signed or spoken about. Rows are added, never changed.
create table duiding_stem (
    duiding_id     bigint      not null,
    nummer         int         not null,
    volgnummer     int         not null,
    soort          varchar(30) not null,
    organisatie_id bigint      not null,
    signaal_id     bigint      null,
    tekst          text        not null,
    primary key (duiding_id, nummer, volgnummer),
    constraint fk_duiding_stem_lezing foreign key (duiding_id, nummer) references duiding_lezing (duiding_id, nummer),
    constraint fk_duiding_stem_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_duiding_stem_signaal foreign key (signaal_id) references signaal (id)
);

insert into duiding_stem (duiding_id, nummer, volgnummer, soort, organisatie_id, signaal_id, tekst)
select v.duiding_id, d.lezing_nummer, row_number() over (partition by v.duiding_id order by v.soort, v.organisatie_id, v.signaal_id),
       v.soort, v.organisatie_id, v.signaal_id, v.tekst
from (select n.duiding_id, 'ONENIGHEID' soort, n.organisatie_id, null signaal_id, n.onenigheid tekst
      from duiding_deelnemer n where n.onenigheid <> ''
      union all
      select m.duiding_id, m.merk, m.organisatie_id, m.signaal_id, m.woorden
      from duiding_merk m where m.merk in ('TEGENGESTELD', 'EEN_KEER_GEHOORD')) v
join duiding d on d.id = v.duiding_id
where exists (select 1 from duiding_deelnemer n where n.duiding_id = d.id and n.getekend_op is not null);

update duiding d set bewaard_nummer = lezing_nummer
where exists (select 1 from duiding_deelnemer n where n.duiding_id = d.id and n.getekend_op is not null);

create sequence duiding_merk_versie_seq start with 1000 increment by 50 nocache;

-- Rows are added, never changed.
create table duiding_merk_versie (
    id             bigint      not null primary key,
    duiding_id     bigint      not null,
    signaal_id     bigint      not null,
    organisatie_id bigint      not null,
    merk           varchar(30) null comment 'null: taken back',
    woorden        varchar(80) not null,
    account_id     bigint      not null,
    op             datetime(6) not null,
    index ix_duiding_merk_versie_signaal (duiding_id, signaal_id, op),
    constraint fk_duiding_merk_versie_duiding foreign key (duiding_id) references duiding (id),
    constraint fk_duiding_merk_versie_signaal foreign key (signaal_id) references signaal (id),
    constraint fk_duiding_merk_versie_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_duiding_merk_versie_account foreign key (account_id) references account (id)
);

insert into duiding_merk_versie (id, duiding_id, signaal_id, organisatie_id, merk, woorden, account_id, op)
select next value for duiding_merk_versie_seq, duiding_id, signaal_id, organisatie_id, merk, woorden, account_id, op
from duiding_merk;
