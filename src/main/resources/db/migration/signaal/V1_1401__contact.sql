-- How to reach who was promised an answer: apart from the words, so that it can be kept from most and erased on its own.
create table signaal_contact (
    signaal_id bigint       not null primary key,
    naam       varchar(120) not null,
    email      varchar(254) not null,
    telefoon   varchar(30)  not null,
    adres      varchar(300) not null,
    gemaakt_op datetime(6)  not null,
    version    bigint       not null,
    index ix_signaal_contact_gemaakt (gemaakt_op),
    constraint fk_signaal_contact_signaal foreign key (signaal_id) references signaal (id)
);
