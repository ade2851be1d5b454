-- Who says something is a body of the register. What was typed before finds its body by its spelling; what names no body
-- that we know keeps its words, and the page says that the body is still to be picked.
alter table knoop_claim
    add column orgaan_id bigint null comment 'empty for who is no body, and for old words that name none' after laag,
    add column mandaat_van_id bigint null after mandaat_van,
    add column sleutel varchar(250) not null default '',
    add column mandaat_sleutel varchar(250) not null default '',
    add constraint fk_knoop_claim_orgaan foreign key (orgaan_id) references bestuursorgaan (id),
    add constraint fk_knoop_claim_mandaat_van foreign key (mandaat_van_id) references bestuursorgaan (id);

update knoop_claim set sleutel = lower(bestuursorgaan), mandaat_sleutel = lower(mandaat_van);
update knoop_claim set sleutel = regexp_replace(sleutel, '\\s+', ' ');
update knoop_claim set sleutel = regexp_replace(sleutel, '\\bburgemeester (en|&) wethouders\\b|\\bb (en|&) w\\b', 'b&w');
update knoop_claim set sleutel = regexp_replace(sleutel, '\\bgs\\b', 'gedeputeerde staten');
update knoop_claim set sleutel = regexp_replace(sleutel, '\\bps\\b', 'provinciale staten');
update knoop_claim set sleutel = regexp_replace(sleutel, '\\bdb\\b', 'dagelijks bestuur');
update knoop_claim set sleutel = regexp_replace(sleutel, '\\bab\\b', 'algemeen bestuur');
update knoop_claim set sleutel = regexp_replace(sleutel, '\\bcollege (van )?gedeputeerde staten\\b', 'gedeputeerde staten');
update knoop_claim set sleutel = regexp_replace(sleutel, '\\bcollege\\b(?! (van )?b&w)', 'college b&w');
update knoop_claim set sleutel = regexp_replace(sleutel, '\\braad\\b', 'gemeenteraad');
update knoop_claim set sleutel = regexp_replace(sleutel, '\\b(van|de|het|gemeente|provincie|waterschap)\\b', '');
update knoop_claim set sleutel = regexp_replace(sleutel, '\\s+', ' ');
update knoop_claim set sleutel = trim(sleutel);
update knoop_claim set mandaat_sleutel = regexp_replace(mandaat_sleutel, '\\s+', ' ');
update knoop_claim set mandaat_sleutel = regexp_replace(mandaat_sleutel, '\\bburgemeester (en|&) wethouders\\b|\\bb (en|&) w\\b', 'b&w');
update knoop_claim set mandaat_sleutel = regexp_replace(mandaat_sleutel, '\\bgs\\b', 'gedeputeerde staten');
update knoop_claim set mandaat_sleutel = regexp_replace(mandaat_sleutel, '\\bps\\b', 'provinciale staten');
update knoop_claim set mandaat_sleutel = regexp_replace(mandaat_sleutel, '\\bdb\\b', 'dagelijks bestuur');
update knoop_claim set mandaat_sleutel = regexp_replace(mandaat_sleutel, '\\bab\\b', 'algemeen bestuur');
update knoop_claim set mandaat_sleutel = regexp_replace(mandaat_sleutel, '\\bcollege (van )?gedeputeerde staten\\b', 'gedeputeerde staten');
update knoop_claim set mandaat_sleutel = regexp_replace(mandaat_sleutel, '\\bcollege\\b(?! (van )?b&w)', 'college b&w');
update knoop_claim set mandaat_sleutel = regexp_replace(mandaat_sleutel, '\\braad\\b', 'gemeenteraad');
update knoop_claim set mandaat_sleutel = regexp_replace(mandaat_sleutel, '\\b(van|de|het|gemeente|provincie|waterschap)\\b', '');
update knoop_claim set mandaat_sleutel = regexp_replace(mandaat_sleutel, '\\s+', ' ');
update knoop_claim set mandaat_sleutel = trim(mandaat_sleutel);

update knoop_claim c join bestuursorgaan b on b.sleutel = c.sleutel
set c.orgaan_id = b.id, c.organisatie_id = coalesce(c.organisatie_id, b.organisatie_id);
update knoop_claim c join bestuursorgaan b on b.sleutel = c.mandaat_sleutel set c.mandaat_van_id = b.id;

alter table knoop_claim drop column sleutel, drop column mandaat_sleutel;

alter table knoop
    add column naar_orgaan_id bigint null comment 'where the question goes when the day passes and nobody decides' after regel,
    add constraint fk_knoop_naar_orgaan foreign key (naar_orgaan_id) references bestuursorgaan (id);
