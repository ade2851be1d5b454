-- What was written down for another organisation says how that came: until now that could only be by telephone.
alter table besluit_standpunt
    add column gezegd_hoe varchar(30) null comment 'how it reached who wrote it down for another organisation' after gezegd_op;

update besluit_standpunt set gezegd_hoe = 'TELEFOON' where gezegd_op is not null;
