-- Inhabitants and dwellings of a province are those of its municipalities; of a joint arrangement those of the municipalities that take
-- part, where the source does not say that some may be missing. Which year it is and that it is a sum stands with each.
insert into begroting_kerncijfer (overheid_id, jaar, soort, aantal, bron)
select p.id, k.jaar, k.soort, sum(k.aantal), 'Som van de gemeenten in de provincie (CBS, Gemeentefonds)'
from begroting_overheid p
join begroting_overheid g on g.laag = 'GEMEENTE' and g.provincie = p.provincie
join begroting_kerncijfer k on k.overheid_id = g.id
where p.laag = 'PROVINCIE' group by p.id, k.jaar, k.soort;

insert into begroting_kerncijfer (overheid_id, jaar, soort, aantal, bron)
select r.organisatie_id, k.jaar, k.soort, sum(k.aantal), 'Som van de gemeenten die meedoen (CBS, Gemeentefonds)'
from regeling r
join deelneming d on d.regeling_id = r.organisatie_id
join begroting_kerncijfer k on k.overheid_id = d.deelnemer_id
join begroting_overheid g on g.id = d.deelnemer_id and g.laag = 'GEMEENTE'
where not r.onvolledig group by r.organisatie_id, k.jaar, k.soort;
