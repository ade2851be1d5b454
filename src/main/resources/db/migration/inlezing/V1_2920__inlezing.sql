-- Files with budgets that somebody loads: what was read, what was wrong, what became of it. The file itself stays only until it is
-- clear what becomes of it.
create table inlezing (
    id             bigint       not null primary key,
    bestand        varchar(120) not null,
    vorm           varchar(12)  not null,
    grootte        bigint       not null,
    vingerafdruk   char(64)     character set ascii collate ascii_bin not null,
    laag           varchar(12)  not null,
    boekjaar       smallint     not null,
    verslag        varchar(12)  not null,
    bron           varchar(200) not null,
    peildatum      date         null,
    status         varchar(20)  not null,
    keuze          varchar(12)  null,
    reden          varchar(500) null,
    aangeboden_op  datetime(6)  not null,
    door_id        bigint       not null,
    ingelezen_op   datetime(6)  null,
    teruggenomen_op datetime(6) null,
    teruggenomen_door_id bigint null,
    version        bigint       not null,
    constraint fk_inlezing_door_id foreign key (door_id) references account (id),
    constraint fk_inlezing_teruggenomen_door_id foreign key (teruggenomen_door_id) references account (id),
    index ix_inlezing_aangeboden_op (aangeboden_op, id)
);

create sequence inlezing_seq start with 1 increment by 50;

create table inlezing_stuk (
    inlezing_id bigint     not null,
    nummer      int        not null,
    inhoud      mediumblob not null,
    primary key (inlezing_id, nummer),
    constraint fk_inlezing_stuk_inlezing_id foreign key (inlezing_id) references inlezing (id) on delete cascade
);

-- What a file says of each government, in its order; without overheid_id it is not known.
create table inlezing_overheid (
    inlezing_id  bigint         not null,
    nummer       int            not null,
    naam         varchar(120)   not null,
    overheid_id  bigint         null,
    boekjaar     smallint       not null,
    verslag      varchar(12)    not null,
    regels       int            not null,
    aangeleverd  boolean        not null,
    uitkomst     varchar(12)    null,
    lasten       decimal(15, 3) null,
    baten        decimal(15, 3) null,
    primary key (inlezing_id, nummer),
    constraint fk_inlezing_overheid_inlezing_id foreign key (inlezing_id) references inlezing (id) on delete cascade
);

create table inlezing_bevinding (
    inlezing_id bigint       not null,
    nummer      int          not null,
    code        varchar(12)  character set ascii collate ascii_bin not null,
    plek        varchar(120) not null,
    overheid    varchar(120) not null,
    waarden     varchar(600) not null,
    primary key (inlezing_id, nummer),
    constraint fk_inlezing_bevinding_inlezing_id foreign key (inlezing_id) references inlezing (id) on delete cascade
);

-- One row: who writes figures holds it, so that two files do not write the same government at once.
create table inlezing_beurt (
    id tinyint not null primary key
);
insert into inlezing_beurt (id) values (1);

-- Codes of Iv3 beside taakvelden and categories. A list holds from its year until the following one; the first also before it.
create table iv3_code (
    laag     varchar(12)  not null,
    jaar     smallint     not null,
    soort    varchar(20)  character set ascii collate ascii_bin not null,
    code     varchar(40)  character set ascii collate ascii_bin not null,
    naam     varchar(200) not null,
    ouder    varchar(40)  character set ascii collate ascii_bin null,
    volgorde int          not null,
    primary key (laag, jaar, soort, code)
);

create table iv3_grijs (
    laag        varchar(12)   not null,
    jaar        smallint      not null,
    deel        varchar(20)   character set ascii collate ascii_bin not null,
    code        varchar(40)   character set ascii collate ascii_bin not null,
    categorieen varchar(1000) character set ascii collate ascii_bin not null,
    primary key (laag, jaar, deel, code)
);

create table iv3_controle (
    laag        varchar(12)   not null,
    jaar        smallint      not null,
    code        varchar(12)   character set ascii collate ascii_bin not null,
    nummer      int           not null,
    perioden    varchar(20)   not null,
    balanscodes varchar(2000) character set ascii collate ascii_bin not null,
    zonder      varchar(200)  character set ascii collate ascii_bin not null,
    primary key (laag, jaar, code, nummer)
);

-- A report that came with a file that was taken back does not count any more, whatever its version.
alter table levering add column ingetrokken_op datetime(6) null;
