-- The visit during which something was heard.
alter table signaal add column bezoek_id bigint null comment 'during which it was heard';
alter table signaal add constraint fk_signaal_bezoek foreign key (bezoek_id) references bezoek (id);
alter table signaal_placement add column bezoek_id bigint null;
alter table signaal_placement add index ix_signaal_placement_bezoek (werkruimte_id, bezoek_id, gehoord_op, signaal_id);
