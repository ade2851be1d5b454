-- Signalen that say the same. Each keeps its own words and its own answer; this says only that they belong together.
create sequence gelijkenis_seq start with 1000 increment by 50 nocache;

create table gelijkenis (
    id         bigint      not null primary key,
    gemaakt_op datetime(6) not null,
    version    bigint      not null
);

create table gelijkenis_stem (
    signaal_id    bigint      not null primary key comment 'so a signaal is in one gelijkenis at most',
    gelijkenis_id bigint      not null,
    account_id    bigint      not null comment 'who put it there',
    op            datetime(6) not null,
    constraint fk_gelijkenis_stem_gelijkenis foreign key (gelijkenis_id) references gelijkenis (id),
    constraint fk_gelijkenis_stem_signaal foreign key (signaal_id) references signaal (id),
    constraint fk_gelijkenis_stem_account foreign key (account_id) references account (id),
    index ix_gelijkenis_stem_gelijkenis (gelijkenis_id, signaal_id)
);
