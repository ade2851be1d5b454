-- An administrator keeps the own organisation only; one of the whole installation keeps all. Who was an administrator kept all.
update rol set volgorde = 6 where code = 'BEHEERDER';
insert into rol (code, volgorde) values ('PARTNER', 5), ('HOOFDBEHEERDER', 7);

insert into rol_recht (rol, recht) values
    ('HOOFDBEHEERDER', 'ACCOUNT_MANAGE'), ('HOOFDBEHEERDER', 'LIJST_MANAGE'), ('HOOFDBEHEERDER', 'INSTALLATIE_MANAGE');
delete from rol_recht where rol = 'BEHEERDER' and recht = 'LIJST_MANAGE';
insert into account_rol (account_id, rol) select account_id, 'HOOFDBEHEERDER' from account_rol where rol = 'BEHEERDER';
delete from account_rol where rol = 'BEHEERDER';

-- A partner from outside government reads what is shared and notes what was heard.
insert into rol_recht (rol, recht) select 'PARTNER', recht from rol_recht where rol = 'MEELEZER';
insert into rol_recht (rol, recht) values ('PARTNER', 'SIGNAAL_WRITE');

-- The organisation of an account answers for it; a partner also has a name of its own, such as a housing corporation.
alter table account add column namens varchar(120) not null default '' comment 'the organisation outside government that a partner comes from';
alter table account add index ix_account_organisatie (organisatie_id, naam, id);
