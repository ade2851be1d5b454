-- Roles can be changed on a screen. What is shipped stays known, to go back to it; a later migration that gives a right puts it in both.
alter table rol add column version bigint not null default 0;

create table rol_recht_standaard (
    rol   varchar(30) not null,
    recht varchar(40) not null,
    primary key (rol, recht),
    constraint fk_rol_recht_standaard_rol foreign key (rol) references rol (code)
);

insert into rol_recht_standaard (rol, recht) select rol, recht from rol_recht;
