-- Who stood in for somebody who was invited.
alter table agendapunt_aanwezig add column door varchar(200) not null default '' comment 'who stood in; empty when nobody did';

-- The list of meetings walks by moment within each dossier that is seen, and from who is invited.
create index ix_vergadering_begint_op on vergadering (begint_op, id);
