-- What a question is about. Nobody is asked to say so: where all articles of the library that its claims cite are about one
-- subject it takes that one, and every other question has none yet. The placement carries it for the lists and the map.
alter table knoop
    add column onderwerp varchar(30) null comment 'null while nobody said what it is about' after dossier_id;

update knoop k
join (select c.knoop_id, min(v.onderwerp) onderwerp
      from knoop_claim c join bevoegdheid v on v.id = c.bevoegdheid_id
      where c.tot is null
      group by c.knoop_id
      having count(distinct v.onderwerp) = 1) cited on cited.knoop_id = k.id
set k.onderwerp = cited.onderwerp;

alter table knoop_placement
    add column onderwerp varchar(30) null after stand,
    add index ix_knoop_placement_onderwerp (werkruimte_id, onderwerp, rang, uiterlijk, knoop_id),
    add index ix_knoop_placement_kaart (werkruimte_id, status, onderwerp, stand, uiterlijk, knoop_id);

update knoop_placement p join knoop k on k.id = p.knoop_id set p.onderwerp = k.onderwerp where k.onderwerp is not null;
