-- A question can also be about a shared reading, in the version that was there when it was asked.
alter table reactie
    modify column signaal_id bigint null,
    add duiding_id    bigint null after signaal_id,
    add lezing_nummer int    null comment 'version of the reading that they read' after duiding_id,
    add constraint ck_reactie_about check ((signaal_id is null) <> (duiding_id is null)),
    add constraint fk_reactie_duiding foreign key (duiding_id) references duiding (id),
    add index ix_reactie_duiding (duiding_id, id);
