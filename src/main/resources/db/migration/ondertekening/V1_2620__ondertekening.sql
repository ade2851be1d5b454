-- Under which mandate of the register a besluit is taken; one at most. What was chosen before stands in its verloop.
create sequence ondertekening_seq start with 1000 increment by 50 nocache;

create table ondertekening (
    id             bigint         not null primary key,
    besluit_id     bigint         not null,
    mandaat_id     bigint         not null,
    bedrag         decimal(15, 2) null comment 'what it is about, in euro',
    toelichting    varchar(1000)  not null,
    account_id     bigint         not null,
    organisatie_id bigint         not null,
    op             datetime(6)    not null,
    version        bigint         not null,
    constraint uq_ondertekening_besluit unique (besluit_id),
    constraint fk_ondertekening_besluit foreign key (besluit_id) references besluit (id),
    constraint fk_ondertekening_mandaat foreign key (mandaat_id) references mandaat (id),
    constraint fk_ondertekening_account foreign key (account_id) references account (id),
    constraint fk_ondertekening_organisatie foreign key (organisatie_id) references organisatie (id)
);
