-- What a besluit costs, and from which lines of budgets that is paid. Amounts are × 1,000 euro. A line is pointed at by where it
-- stands, so that it is the same one after a correction of the budget.
create sequence kostenraming_seq start with 1000 increment by 50 nocache;
create sequence dekkingsregel_seq start with 1000 increment by 50 nocache;

create table kostenraming (
    id         bigint         not null primary key,
    besluit_id bigint         not null,
    kosten     decimal(15, 3) not null,
    bron       varchar(200)   not null,
    version    bigint         not null,
    constraint uq_kostenraming_besluit unique (besluit_id),
    constraint fk_kostenraming_besluit foreign key (besluit_id) references besluit (id)
);

create table dekkingsregel (
    id          bigint         not null primary key,
    besluit_id  bigint         not null,
    overheid_id bigint         not null,
    boekjaar    smallint       not null,
    taakveld    varchar(12)    character set ascii collate ascii_bin not null,
    bedrag      decimal(15, 3) not null,
    structureel boolean        not null,
    toelichting varchar(500)   not null,
    version     bigint         not null,
    constraint fk_dekkingsregel_besluit foreign key (besluit_id) references besluit (id),
    constraint fk_dekkingsregel_overheid foreign key (overheid_id) references begroting_overheid (id),
    index ix_dekkingsregel_besluit (besluit_id, boekjaar, id)
);
