-- Texts of letters by e-mail. An administrator may change them; the shipped text stays, to go back to.
create table bericht_tekst (
    soort              varchar(30)  not null,
    taal               varchar(5)   not null,
    onderwerp          varchar(200) not null,
    tekst              text         not null,
    eigen_onderwerp    varchar(200) null comment 'null: the shipped text holds',
    eigen_tekst        text         null,
    version            bigint       not null default 0,
    primary key (soort, taal)
);

insert into bericht_tekst (soort, taal, onderwerp, tekst) values
('ACCOUNT', 'nl', 'Je account voor Eén overheid',
'Dag {naam},

Je kunt inloggen in Eén overheid voor {organisatie}. Kies eerst een wachtwoord met deze link:

{link}

De link werkt één keer, tot en met {tot}. Verwacht je dit bericht niet? Gooi het dan weg; er verandert niets.'),
('ACCOUNT', 'en', 'Your account for Eén overheid',
'Hello {naam},

You can sign in to Eén overheid for {organisatie}. First choose a password with this link:

{link}

The link works once, until {tot}. If you do not expect this message, throw it away; nothing will change.'),
('UITNODIGING', 'nl', 'Uitnodiging voor de werkruimte {werkruimte}',
'Dag,

{uitnodiger} ({organisatie}) nodigt je uit voor de werkruimte “{werkruimte}” in Eén overheid, als {rol}.

{toelichting}

Met deze link zeg je ja of nee:

{link}

De link werkt één keer, tot en met {tot}. Geef hem niet door: hij is voor jou.'),
('UITNODIGING', 'en', 'Invitation to the werkruimte {werkruimte}',
'Hello,

{uitnodiger} ({organisatie}) invites you to the shared workspace (werkruimte) “{werkruimte}” in Eén overheid, as {rol}.

{toelichting}

With this link you say yes or no:

{link}

The link works once, until {tot}. Do not pass it on: it is for you.');
