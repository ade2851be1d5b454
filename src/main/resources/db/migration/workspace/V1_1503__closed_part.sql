-- A closed part (besloten deel) of a werkruimte is a werkruimte of its own, for some of the members. And what guests may take along.
alter table werkruimte add column ouder_id bigint null comment 'of which it is a closed part';
alter table werkruimte add column gast_downloadt boolean not null default true;
alter table werkruimte add constraint fk_werkruimte_ouder foreign key (ouder_id) references werkruimte (id);
