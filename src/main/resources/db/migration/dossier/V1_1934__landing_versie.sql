-- Which version of a reading a sentence came from: the voices beside that version go along to the dossier.
alter table dossier_landing
    add nummer int null comment 'version of the reading; null when it landed before voices were kept' after duiding_id,
    add index ix_dossier_landing_duiding (duiding_id, op);

update dossier_landing l join duiding d on d.id = l.duiding_id set l.nummer = d.lezing_nummer where d.status = 'AFGETEKEND';
