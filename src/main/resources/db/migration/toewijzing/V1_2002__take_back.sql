-- An assignment that was taken back can leave a signaal with nobody, while what was done stays known.
alter table toewijzing modify column behandelaar_id bigint null comment 'organisation that handles it or is asked to; null when that was taken back';

insert into bericht_tekst (soort, taal, onderwerp, tekst) values
('TOEWIJZING_SAMEN', 'nl', 'Er wachten {aantal} signalen op jouw organisatie',
'Dag {naam},

Jouw organisatie is gevraagd {aantal} signalen te behandelen. Kijk of ze van jullie zijn, en zeg bij elk ja, nee of geef het door:

{link}'),
('TOEWIJZING_SAMEN', 'en', '{aantal} signals are waiting for your organisation',
'Hello {naam},

Your organisation was asked to handle {aantal} signals. See whether they are yours, and say yes, no or pass each on:

{link}');
