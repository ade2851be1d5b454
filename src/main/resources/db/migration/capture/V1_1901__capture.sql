-- Which notes of a device arrived: a row is written in the transaction that notes the signaal, so that a note that is sent again
-- becomes no second one. The rows hold no words.
create table capture_note (
    account_id bigint      not null,
    note       uuid        not null comment 'made by the device',
    edition    int         not null comment 'another one holds other words',
    signaal_id bigint      null comment 'empty only inside the transaction that notes it',
    arrived_at datetime(6) not null,
    primary key (account_id, note),
    index ix_capture_note_signaal (signaal_id),
    constraint fk_capture_note_account foreign key (account_id) references account (id),
    constraint fk_capture_note_signaal foreign key (signaal_id) references signaal (id)
);

-- With what the devices of somebody lock the key of what they keep, when somebody else signs in there. It never stands on a device.
create table capture_secret (
    account_id bigint     not null primary key,
    secret     binary(32) not null,
    constraint fk_capture_secret_account foreign key (account_id) references account (id)
);
