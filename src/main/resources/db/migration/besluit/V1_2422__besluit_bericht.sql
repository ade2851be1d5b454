insert into bericht_tekst (soort, taal, onderwerp, tekst) values
('STANDPUNT', 'nl', 'Jullie standpunt wordt gevraagd: {besluit}',
'Dag {naam},

Andere overheden vragen waar {organisatie} staat bij “{besluit}”. Op deze pagina lees je wat er voorligt en hoe er wordt beslist:

{link}

Voor, tegen of onthouden: een standpunt met een korte reden is genoeg. Je kunt het later nog veranderen.'),
('STANDPUNT', 'en', 'Your position is asked: {besluit}',
'Hello {naam},

Other governments ask where {organisatie} stands on “{besluit}”. On this page you read what is proposed and how it is decided:

{link}

In favour, against or abstaining: a position with a short reason is enough. You can change it later.'),
('AKKOORD', 'nl', 'Zijn jullie akkoord? {besluit}',
'Dag {naam},

{organisatie} is mede-eigenaar van “{besluit}”. De tekst ligt nu voor. Pas als alle mede-eigenaren akkoord zijn, gaat het verder:

{link}

Zijn jullie het niet eens? Stuur de tekst dan terug en schrijf op wat er anders moet.'),
('AKKOORD', 'en', 'Do you agree? {besluit}',
'Hello {naam},

{organisatie} is co-owner of “{besluit}”. The text is before you now. It only goes on when all co-owners agree:

{link}

Do you not agree? Then send the text back and write what must be different.');
