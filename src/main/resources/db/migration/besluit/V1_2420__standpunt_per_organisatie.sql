-- Each organisation counts its own positions: organisations that speak at the same moment do not wait for each other, and
-- what one sends twice is kept once.
alter table besluit_standpunt add column beurt int not null default 0;

update besluit_standpunt s
join (select besluit_id, volgnummer,
             row_number() over (partition by besluit_id, organisatie_id order by volgnummer) beurt
      from besluit_standpunt) n on n.besluit_id = s.besluit_id and n.volgnummer = s.volgnummer
set s.beurt = n.beurt;

alter table besluit_standpunt
    drop primary key,
    drop index ix_besluit_standpunt_organisatie,
    drop column volgnummer,
    change column beurt volgnummer int not null comment 'within the organisation' after organisatie_id,
    add primary key (besluit_id, organisatie_id, volgnummer);
