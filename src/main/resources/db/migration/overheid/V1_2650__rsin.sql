-- The number by which other systems know a government (RSIN). Filled in by who keeps the installation: no source that we
-- may ship has them.
create table organisatie_rsin (
    organisatie_id bigint       not null primary key,
    rsin           varchar(9)   not null comment 'passes the eleven test',
    bron           varchar(200) not null comment 'where it was found',
    version        bigint       not null,
    constraint uk_organisatie_rsin unique (rsin),
    constraint fk_organisatie_rsin_organisatie foreign key (organisatie_id) references organisatie (id)
);
