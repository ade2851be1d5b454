-- Who was reminded of which task or position, once for each day by which it must come.
create table werk_bericht (
    soort      varchar(30) not null,
    item_id    bigint      not null comment 'a task, or the besluit on which a position is asked',
    uiterlijk  date        not null,
    account_id bigint      not null,
    op         datetime(6) not null,
    primary key (soort, item_id, uiterlijk, account_id),
    constraint fk_werk_bericht_account foreign key (account_id) references account (id)
);

alter table taak_placement add index ix_taak_placement_dag (klaar, uiterlijk);

insert into bericht_tekst (soort, taal, onderwerp, tekst) values
('WERK_TERMIJN', 'nl', 'Binnenkort klaar: taken en standpunten',
'Dag {naam},

Binnen enkele werkdagen wordt iets van jouw organisatie verwacht.

Taken die dan klaar moeten zijn: {taken}
Besluiten waarbij jullie nog een standpunt geven: {standpunten}

Bekijk wat op je wacht:

{link}'),
('WERK_TERMIJN', 'en', 'Due soon: tasks and positions',
'Hello {naam},

Something is expected of your organisation within a few working days.

Tasks that must be done then: {taken}
Decisions on which you still take a position: {standpunten}

See what waits for you:

{link}');
