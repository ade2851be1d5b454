-- What an organisation says to decide itself, for its overview.
create index ix_knoop_claim_beslist on knoop_claim (organisatie_id, zegt, tot, knoop_id);
