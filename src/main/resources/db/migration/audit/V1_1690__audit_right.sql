-- After the role was made: the administrator of the whole installation reads the trail of all.
insert into rol_recht (rol, recht) values ('HOOFDBEHEERDER', 'AUDIT_READ');
