-- Bodies that hold powers, of every government that we know. Reference data, as the governments are: it changes by
-- migration only. The law that makes a body is its source.
create table bestuursorgaan (
    id             bigint       not null primary key,
    organisatie_id bigint       not null,
    soort          varchar(30)  not null,
    naam           varchar(200) not null,
    sleutel        varchar(200) not null comment 'the same for every way to spell the name',
    zoekwoorden    varchar(200) not null comment 'other words by which people look for it',
    bron           varchar(200) not null,
    constraint uq_bestuursorgaan_sleutel unique (sleutel),
    constraint fk_bestuursorgaan_organisatie foreign key (organisatie_id) references organisatie (id)
);

-- The id of a body is that of its government times ten, and its number there.
insert into bestuursorgaan (id, organisatie_id, soort, naam, sleutel, zoekwoorden, bron)
select o.id * 10 + k.nummer, o.id, k.soort,
       concat(k.naam, ' ', regexp_replace(o.naam, '^(Provincie|Waterschap) ', '')),
       lower(concat(k.naam, ' ', o.naam)), concat(k.zoekwoorden, ' ', o.naam), k.bron
from organisatie o
join (
    select 'GEMEENTE' van, 1 nummer, 'GEMEENTERAAD' soort, 'gemeenteraad' naam, 'raad' zoekwoorden, 'Gemeentewet 6' bron
    union all select 'GEMEENTE', 2, 'COLLEGE', 'college van B&W', 'burgemeester en wethouders b en w bw', 'Gemeentewet 6'
    union all select 'GEMEENTE', 3, 'BURGEMEESTER', 'burgemeester', '', 'Gemeentewet 6'
    union all select 'PROVINCIE', 1, 'PROVINCIALE_STATEN', 'Provinciale Staten', 'ps staten', 'Provinciewet 6'
    union all select 'PROVINCIE', 2, 'GEDEPUTEERDE_STATEN', 'Gedeputeerde Staten', 'gs college', 'Provinciewet 6'
    union all select 'PROVINCIE', 3, 'COMMISSARIS', 'commissaris van de Koning', 'cdk', 'Provinciewet 6'
    union all select 'WATERSCHAP', 1, 'ALGEMEEN_BESTUUR', 'algemeen bestuur', 'ab', 'Waterschapswet 10'
    union all select 'WATERSCHAP', 2, 'DAGELIJKS_BESTUUR', 'dagelijks bestuur', 'db college', 'Waterschapswet 10'
    union all select 'WATERSCHAP', 3, 'VOORZITTER', 'voorzitter', 'dijkgraaf watergraaf', 'Waterschapswet 10'
    union all select 'REGELING', 1, 'ALGEMEEN_BESTUUR', 'algemeen bestuur', 'ab gr', 'Wgr 12, als het een openbaar lichaam is'
    union all select 'REGELING', 2, 'DAGELIJKS_BESTUUR', 'dagelijks bestuur', 'db gr', 'Wgr 12, als het een openbaar lichaam is'
    union all select 'REGELING', 3, 'VOORZITTER', 'voorzitter', 'gr', 'Wgr 12, als het een openbaar lichaam is'
) k on k.van = o.soort;

insert into bestuursorgaan (id, organisatie_id, soort, naam, sleutel, zoekwoorden, bron)
select 500010 + k.nummer, 50001, k.soort, k.naam, lower(k.naam), concat(k.zoekwoorden, ' Rijk'), k.bron
from (
    select 1 nummer, 'STATEN_GENERAAL' soort, 'Staten-Generaal' naam, 'Eerste Tweede Kamer parlement' zoekwoorden, 'Grondwet 51' bron
    union all select 2, 'MINISTER', 'minister van Volkshuisvesting en Ruimtelijke Ordening', 'VRO wonen', 'Grondwet 44; welke ministers er zijn is niet geverifieerd'
    union all select 3, 'MINISTER', 'minister van Landbouw, Visserij, Voedselzekerheid en Natuur', 'LVVN LNV stikstof', 'Grondwet 44; welke ministers er zijn is niet geverifieerd'
    union all select 4, 'MINISTER', 'minister van Infrastructuur en Waterstaat', 'IenW I&W mobiliteit water', 'Grondwet 44; welke ministers er zijn is niet geverifieerd'
    union all select 5, 'MINISTER', 'minister van Klimaat en Groene Groei', 'KGG energie', 'Grondwet 44; welke ministers er zijn is niet geverifieerd'
    union all select 6, 'MINISTER', 'minister van Binnenlandse Zaken en Koninkrijksrelaties', 'BZK', 'Grondwet 44; welke ministers er zijn is niet geverifieerd'
) k;

-- One spelling of each name; the class BestuursorgaanSpelling does the same, and a test compares them.
update bestuursorgaan set sleutel = regexp_replace(sleutel, '\\s+', ' ');
update bestuursorgaan set sleutel = regexp_replace(sleutel, '\\bburgemeester (en|&) wethouders\\b|\\bb (en|&) w\\b', 'b&w');
update bestuursorgaan set sleutel = regexp_replace(sleutel, '\\bgs\\b', 'gedeputeerde staten');
update bestuursorgaan set sleutel = regexp_replace(sleutel, '\\bps\\b', 'provinciale staten');
update bestuursorgaan set sleutel = regexp_replace(sleutel, '\\bdb\\b', 'dagelijks bestuur');
update bestuursorgaan set sleutel = regexp_replace(sleutel, '\\bab\\b', 'algemeen bestuur');
update bestuursorgaan set sleutel = regexp_replace(sleutel, '\\bcollege (van )?gedeputeerde staten\\b', 'gedeputeerde staten');
update bestuursorgaan set sleutel = regexp_replace(sleutel, '\\bcollege\\b(?! (van )?b&w)', 'college b&w');
update bestuursorgaan set sleutel = regexp_replace(sleutel, '\\braad\\b', 'gemeenteraad');
update bestuursorgaan set sleutel = regexp_replace(sleutel, '\\b(van|de|het|gemeente|provincie|waterschap)\\b', '');
update bestuursorgaan set sleutel = regexp_replace(sleutel, '\\s+', ' ');
update bestuursorgaan set sleutel = trim(sleutel);
