-- One conversation can become several signalen; each keeps where it came from.
alter table signaal
    add column oorsprong_id bigint null comment 'signaal from which it was split off' after reden,
    add constraint fk_signaal_oorsprong foreign key (oorsprong_id) references signaal (id);
