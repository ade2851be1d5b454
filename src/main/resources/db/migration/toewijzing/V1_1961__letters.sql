-- Letters about who handles a signaal, and to who is asked for a reaction.
insert into bericht_tekst (soort, taal, onderwerp, tekst) values
('TOEWIJZING', 'nl', 'Er wacht een signaal op jouw organisatie',
'Dag {naam},

Jouw organisatie is gevraagd een signaal te behandelen. Kijk of het van jullie is, en zeg ja, nee of geef het door:

{link}'),
('TOEWIJZING', 'en', 'A signal is waiting for your organisation',
'Hello {naam},

Your organisation was asked to handle a signal. See whether it is yours, and say yes, no or pass it on:

{link}'),
('TOEWIJZING_HERINNERING', 'nl', 'Een signaal wacht al langer op antwoord',
'Dag {naam},

Er is nog niet gezegd wie een signaal behandelt. Het wacht langer dan afgesproken. Kijk hier:

{link}'),
('TOEWIJZING_HERINNERING', 'en', 'A signal has been waiting for a while',
'Hello {naam},

Nobody said yet who handles a signal. It has been waiting longer than agreed. Look here:

{link}'),
('REACTIE', 'nl', 'Wil je reageren?',
'Dag {wie},

{vrager} van {organisatie} vraagt je om een reactie:

{vraag}

Lees de tekst en reageer uiterlijk {tot}. Je hebt geen account nodig. De link werkt één keer:

{link}

Ken je {organisatie} niet of verwacht je deze vraag niet? Open de link dan niet.'),
('REACTIE', 'en', 'Would you like to react?',
'Hello {wie},

{vrager} of {organisatie} asks you for a reaction:

{vraag}

Read the text and react by {tot}. You need no account. The link works once:

{link}

Do you not know {organisatie}, or do you not expect this question? Then do not open the link.'),
('REACTIE_HERINNERING', 'nl', 'Reageren kan nog tot {tot}',
'Dag {wie},

{vrager} van {organisatie} vroeg je om een reactie. Dat kan nog tot en met {tot}:

{link}

Reageren hoeft niet.'),
('REACTIE_HERINNERING', 'en', 'You can still react until {tot}',
'Hello {wie},

{vrager} of {organisatie} asked you for a reaction. You can react up to and including {tot}:

{link}

You do not have to.'),
('REACTIE_DANK', 'nl', 'Dank je voor je reactie',
'Dag {wie},

Dank je wel. {vrager} van {organisatie} heeft je reactie gekregen. Je hoeft niets meer te doen.

{link}'),
('REACTIE_DANK', 'en', 'Thank you for your reaction',
'Hello {wie},

Thank you. {vrager} of {organisatie} has your reaction. There is nothing more to do.

{link}');
