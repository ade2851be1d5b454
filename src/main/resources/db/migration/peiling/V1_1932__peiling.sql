-- Rounds in which organisations say what they think of one version of a reading.

create sequence peiling_seq start with 1000 increment by 50 nocache;

create table peiling (
    id             bigint      not null primary key,
    duiding_id     bigint      not null,
    nummer         int         not null comment 'the version of the reading',
    vraag          text        not null,
    uiterlijk      date        not null,
    status         varchar(30) not null,
    account_id     bigint      not null comment 'who opened it',
    organisatie_id bigint      not null,
    geopend_op     datetime(6) not null,
    gesloten_op    datetime(6) null,
    herinnerd_op   datetime(6) null,
    version        bigint      not null,
    index ix_peiling_duiding (duiding_id, id),
    index ix_peiling_uiterlijk (status, uiterlijk, id),
    constraint fk_peiling_lezing foreign key (duiding_id, nummer) references duiding_lezing (duiding_id, nummer),
    constraint fk_peiling_account foreign key (account_id) references account (id),
    constraint fk_peiling_organisatie foreign key (organisatie_id) references organisatie (id)
);

create table peiling_stem (
    peiling_id     bigint      not null,
    account_id     bigint      not null,
    organisatie_id bigint      not null,
    oordeel        varchar(30) not null,
    reden          text        not null,
    op             datetime(6) not null,
    primary key (peiling_id, account_id),
    index ix_peiling_stem_organisatie (peiling_id, organisatie_id),
    constraint fk_peiling_stem_peiling foreign key (peiling_id) references peiling (id),
    constraint fk_peiling_stem_account foreign key (account_id) references account (id),
    constraint fk_peiling_stem_organisatie foreign key (organisatie_id) references organisatie (id)
);

insert into bericht_tekst (soort, taal, onderwerp, tekst) values
('PEILING', 'nl', 'Wat vind je van de lezing “{duiding}”?',
'Dag {naam},

Andere overheden vragen wat {organisatie} vindt van wat jullie samen lezen in “{duiding}”. Van {organisatie} heeft nog niemand iets gezegd. Dat kan tot en met {tot}:

{link}

Klopt het, twijfel je, of maak je je zorgen? Eén zin is genoeg.'),
('PEILING', 'en', 'What do you think of the reading “{duiding}”?',
'Hello {naam},

Other governments ask what {organisatie} thinks of what you read together in “{duiding}”. Nobody of {organisatie} has spoken yet. You can until {tot}:

{link}

Does it look good, are you not sure, or are you concerned? One sentence is enough.');
