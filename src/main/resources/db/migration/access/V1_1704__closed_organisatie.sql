-- Organisations of which nobody may sign in for the time being, such as one that stopped using the installation.
create table closed_organisatie (
    organisatie_id bigint      not null primary key,
    sinds          datetime(6) not null,
    door_id        bigint      not null,
    constraint fk_closed_organisatie_organisatie foreign key (organisatie_id) references organisatie (id),
    constraint fk_closed_organisatie_door foreign key (door_id) references account (id)
);
