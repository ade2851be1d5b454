-- Who was told that an agreement ends; each hears of each last day once.
create table afloop_bericht (
    bestuursafspraak_id bigint      not null,
    tot                 date        not null,
    account_id          bigint      not null,
    op                  datetime(6) not null,
    primary key (bestuursafspraak_id, tot, account_id),
    constraint fk_afloop_bericht_bestuursafspraak foreign key (bestuursafspraak_id) references bestuursafspraak (id),
    constraint fk_afloop_bericht_account foreign key (account_id) references account (id)
);

insert into bericht_tekst (soort, taal, onderwerp, tekst) values
('AFSPRAAK_AFLOOP', 'nl', 'Een bestuursafspraak loopt binnenkort af',
'Dag {naam},

Bestuursafspraken die jij bijhoudt en die binnenkort aflopen: {aantal}. Kijk of er een nieuwe afspraak nodig is, en wat
mensen dan zelf kunnen beslissen:

{link}'),
('AFSPRAAK_AFLOOP', 'en', 'An agreement between governments ends soon',
'Hello {naam},

Agreements between governments that you keep and that end soon: {aantal}. See whether a new one is needed, and what
people can decide themselves then:

{link}');
