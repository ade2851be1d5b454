-- An effect can be taken from a figure of the dossier.

alter table afweging_bron
    add column cijfer_id bigint null after signaal_id,
    add constraint fk_afweging_bron_cijfer foreign key (cijfer_id) references cijfer (id);
