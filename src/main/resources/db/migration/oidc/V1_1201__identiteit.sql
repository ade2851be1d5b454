-- By which identities at their own organisation people enter their accounts. An issuer and a subject are compared byte by byte:
-- "Jansen" and "jansen" are two people.
create sequence account_identiteit_seq start with 1000 increment by 50 nocache;

create table account_identiteit (
    id           bigint       not null primary key,
    account_id   bigint       not null,
    issuer       varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin not null,
    subject      varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin not null,
    gekoppeld_op datetime(6)  not null,
    constraint uk_account_identiteit_subject unique (issuer, subject),
    constraint fk_account_identiteit_account foreign key (account_id) references account (id)
);
