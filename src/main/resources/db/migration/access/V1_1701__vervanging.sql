-- Substitutes: between two days somebody has the memberships of a colleague too. A row is never taken away: it is the cause of a right.
create sequence vervanging_seq start with 1000 increment by 50 nocache;

create table vervanging (
    id                bigint       not null primary key,
    voor_id           bigint       not null comment 'whose memberships',
    vervanger_id      bigint       not null comment 'who has them too',
    van               date         not null,
    tot               date         not null comment 'the last day, Europe/Amsterdam',
    reden             varchar(200) not null,
    door_id           bigint       not null,
    op                datetime(6)  not null,
    beeindigd_op      datetime(6)  null,
    beeindigd_door_id bigint       null,
    version           bigint       not null,
    constraint fk_vervanging_voor foreign key (voor_id) references account (id),
    constraint fk_vervanging_vervanger foreign key (vervanger_id) references account (id),
    constraint fk_vervanging_door foreign key (door_id) references account (id),
    constraint fk_vervanging_beeindigd_door foreign key (beeindigd_door_id) references account (id),
    index ix_vervanging_vervanger (vervanger_id, tot),
    index ix_vervanging_voor (voor_id, tot),
    index ix_vervanging_tot (tot, id)
);
