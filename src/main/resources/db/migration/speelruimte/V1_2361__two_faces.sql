-- A card has two faces, each with its own versions; until now there was the one towards residents.
alter table speelruimte
    add column gezicht varchar(30) not null default 'INWONERS' after dossier_id,
    add constraint uk_speelruimte_gezicht unique (dossier_id, gezicht, nummer),
    drop index uk_speelruimte;

alter table speelruimte alter column gezicht drop default;
