-- After the role was made: the administrator of the whole installation handles requests about all.
insert into rol_recht (rol, recht) values ('HOOFDBEHEERDER', 'PRIVACY_MANAGE');
