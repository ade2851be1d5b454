-- Who decides is picked from the register, one body or, of an afspraak, several. The column keeps their names, for lists; what
-- was typed before finds its body by its spelling, and what names none keeps its words until somebody picks.
alter table besluit
    modify column bestuursorgaan varchar(1000) not null,
    add column aan_orgaan_id bigint null comment 'the body to which it is, of a kind that is to one',
    add column betreft varchar(300) not null default '' comment 'the besluit of another body that it is about',
    add column uiterlijk_op date null comment 'the day by which it must be there, or be done',
    add column door varchar(200) not null default '' comment 'the function that decided under mandate',
    add column overgenomen_op date null comment 'on which it was read from a file of another system',
    add column zaak varchar(200) not null default '' comment 'address of the zaak in the other system',
    add column sleutel varchar(1000) not null default '',
    add constraint fk_besluit_aan_orgaan foreign key (aan_orgaan_id) references bestuursorgaan (id);

create table besluit_orgaan (
    besluit_id        bigint not null,
    bestuursorgaan_id bigint not null,
    primary key (besluit_id, bestuursorgaan_id),
    constraint fk_besluit_orgaan_besluit foreign key (besluit_id) references besluit (id),
    constraint fk_besluit_orgaan_bestuursorgaan foreign key (bestuursorgaan_id) references bestuursorgaan (id)
);

update besluit set sleutel = lower(bestuursorgaan);
update besluit set sleutel = regexp_replace(sleutel, '\\s+', ' ');
update besluit set sleutel = regexp_replace(sleutel, '\\bburgemeester (en|&) wethouders\\b|\\bb (en|&) w\\b', 'b&w');
update besluit set sleutel = regexp_replace(sleutel, '\\bgs\\b', 'gedeputeerde staten');
update besluit set sleutel = regexp_replace(sleutel, '\\bps\\b', 'provinciale staten');
update besluit set sleutel = regexp_replace(sleutel, '\\bdb\\b', 'dagelijks bestuur');
update besluit set sleutel = regexp_replace(sleutel, '\\bab\\b', 'algemeen bestuur');
update besluit set sleutel = regexp_replace(sleutel, '\\bcollege (van )?gedeputeerde staten\\b', 'gedeputeerde staten');
update besluit set sleutel = regexp_replace(sleutel, '\\bcollege\\b(?! (van )?b&w)', 'college b&w');
update besluit set sleutel = regexp_replace(sleutel, '\\braad\\b', 'gemeenteraad');
update besluit set sleutel = regexp_replace(sleutel, '\\b(van|de|het|gemeente|provincie|waterschap)\\b', '');
update besluit set sleutel = regexp_replace(sleutel, '\\s+', ' ');
update besluit set sleutel = trim(sleutel);

insert into besluit_orgaan (besluit_id, bestuursorgaan_id)
select b.id, o.id from besluit b join bestuursorgaan o on o.sleutel = b.sleutel;

alter table besluit drop column sleutel;
