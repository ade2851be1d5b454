-- What is new since a moment, without reading all that ever happened in a werkruimte.
create index ix_verloop_op on verloop (werkruimte_id, op, id);
