-- More than one theme, a region as place, and questions that belong to a theme.
alter table signaal
    add column regio_id bigint null comment 'when no municipality is the place' after gemeente_id,
    add constraint fk_signaal_regio foreign key (regio_id) references regio (id);

create table signaal_thema (
    signaal_id bigint not null,
    thema_id   bigint not null comment 'beside signaal.thema_id, the main one',
    primary key (signaal_id, thema_id),
    index ix_signaal_thema_thema (thema_id, signaal_id),
    constraint fk_signaal_thema_signaal foreign key (signaal_id) references signaal (id),
    constraint fk_signaal_thema_thema foreign key (thema_id) references thema (id)
);

create sequence thema_vraag_seq start with 1000 increment by 50 nocache;

create table thema_vraag (
    id        bigint       not null primary key,
    thema_id  bigint       not null,
    vraag     varchar(200) not null,
    vraag_en  varchar(200) not null,
    volgorde  int          not null,
    actief    boolean      not null default true,
    version   bigint       not null default 0,
    index ix_thema_vraag_thema (thema_id, volgorde, id),
    constraint fk_thema_vraag_thema foreign key (thema_id) references thema (id)
);

create table signaal_antwoord (
    signaal_id bigint not null,
    vraag_id   bigint not null,
    antwoord   text   not null,
    primary key (signaal_id, vraag_id),
    constraint fk_signaal_antwoord_signaal foreign key (signaal_id) references signaal (id),
    constraint fk_signaal_antwoord_vraag foreign key (vraag_id) references thema_vraag (id)
);

insert into thema_vraag (id, thema_id, vraag, vraag_en, volgorde) values
    (1, 1, 'Hoe lang zoeken ze al?', 'How long have they been looking?', 1),
    (2, 1, 'Welke woning zou passen?', 'Which home would suit them?', 2),
    (3, 4, 'Op welk moment van de dag speelt het?', 'At what time of the day is it a problem?', 1);
