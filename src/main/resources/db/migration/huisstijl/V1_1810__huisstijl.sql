-- The house style of an organisation: the colours of its tokens, as we wrote them.
create table huisstijl (
    organisatie_id bigint       not null primary key,
    kleuren        text         not null comment 'only what the organisation set: custom properties for light and for dark',
    bestand        varchar(250) not null comment 'names of the files that the colours came from',
    gezet_op       datetime(6)  not null,
    version        bigint       not null,
    constraint fk_huisstijl_organisatie foreign key (organisatie_id) references organisatie (id)
);
