-- A dossier is as new as what happened in it last, as far as its home sees that.
create temporary table dossier_activity as
select x.dossier_id, max(v.op) op
from (
    select d.id dossier_id, 'DOSSIER' soort, d.id from dossier d
    union all select d.id, 'SPEELRUIMTE', d.id from dossier d
    union all select t.dossier_id, 'TAAK', t.id from taak t where t.dossier_id is not null
    union all select k.dossier_id, 'KNOOP', k.id from knoop k where k.dossier_id is not null
    union all select k.dossier_id, 'BESLUIT', b.id from besluit b join knoop k on k.id = b.knoop_id where k.dossier_id is not null
) x
join dossier d on d.id = x.dossier_id
join verloop v on v.item_soort = x.soort and v.item_id = x.id and v.werkruimte_id = d.werkruimte_id
group by x.dossier_id;

update dossier d join dossier_activity a on a.dossier_id = d.id join dossier_placement p on p.dossier_id = d.id
set d.gewijzigd_op = a.op, p.gewijzigd_op = a.op
where d.gewijzigd_op < a.op;

drop temporary table dossier_activity;
