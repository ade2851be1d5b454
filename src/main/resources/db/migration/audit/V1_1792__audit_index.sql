-- The administrator of one organisation narrows to a part of the trail.
alter table audit add index ix_audit_organisatie_rubriek (organisatie_id, rubriek, op, id);
