-- What signalen were put with, for the lists: one row for each werkruimte in which that thing is seen.
create table signaal_koppeling (
    signaal_id    bigint      not null,
    item_soort    varchar(30) not null,
    item_id       bigint      not null,
    werkruimte_id bigint      not null,
    primary key (item_soort, item_id, signaal_id, werkruimte_id),
    constraint fk_signaal_koppeling_signaal foreign key (signaal_id) references signaal (id),
    constraint fk_signaal_koppeling_werkruimte foreign key (werkruimte_id) references werkruimte (id)
);
