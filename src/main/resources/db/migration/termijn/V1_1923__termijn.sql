-- Who was reminded of what: once for each day by which an answer is due, kind and person.
create table termijn_bericht (
    terugkoppeling_id bigint      not null,
    uiterlijk         date        not null,
    soort             varchar(30) not null,
    account_id        bigint      not null,
    op                datetime(6) not null,
    primary key (terugkoppeling_id, uiterlijk, soort, account_id),
    constraint fk_termijn_bericht_terugkoppeling foreign key (terugkoppeling_id) references terugkoppeling (id),
    constraint fk_termijn_bericht_account foreign key (account_id) references account (id)
);

alter table terugkoppeling add index ix_terugkoppeling_termijn (status, uiterlijk);

insert into bericht_tekst (soort, taal, onderwerp, tekst) values
('TERMIJN', 'nl', 'Mensen wachten op antwoord',
'Dag {naam},

Er zijn antwoorden beloofd die op jou wachten.

Binnen enkele werkdagen: {vooraf}
Vandaag: {vandaag}
Te laat: {laat}
Al zo lang te laat dat je dit als eigenaar of regisseur hoort: {lang}

Hier zie je welke het zijn:
{link}'),
('TERMIJN', 'en', 'People wait for an answer',
'Hello {naam},

Answers were promised that wait for you.

Within a few working days: {vooraf}
Today: {vandaag}
Too late: {laat}
So late that you hear of it as owner or director: {lang}

Here you see which they are:
{link}');
