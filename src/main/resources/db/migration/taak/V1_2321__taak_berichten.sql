-- Letters about tasks hold none of the words.
insert into bericht_tekst (soort, taal, onderwerp, tekst) values
('TAAK_GEVRAAGD', 'nl', 'Er ligt een vraag voor je klaar',
'Dag {naam},

{organisatie} vraagt iets van jullie, uiterlijk {tot}. Neem de taak aan, of laat weten waarom dat niet kan:

{link}'),
('TAAK_GEVRAAGD', 'en', 'You are asked to do something',
'Hello {naam},

{organisatie} asks something of you, by {tot}. Take the task, or say why that is not possible:

{link}'),
('TAAK_GEWEIGERD', 'nl', 'Een taak komt terug',
'Dag {naam},

{organisatie} neemt een taak die jij vroeg niet aan. Lees waarom, en vraag het opnieuw of trek de taak in:

{link}'),
('TAAK_GEWEIGERD', 'en', 'A task comes back',
'Hello {naam},

{organisatie} does not take a task that you asked for. Read why, and ask again or withdraw it:

{link}'),
('TAAK_GEDAAN', 'nl', 'Een taak is gedaan',
'Dag {naam},

{organisatie} meldt dat een taak die jij vroeg is gedaan. Kijk of dat klopt, en bevestig het:

{link}'),
('TAAK_GEDAAN', 'en', 'A task is done',
'Hello {naam},

{organisatie} says that a task that you asked for is done. See whether it is, and confirm that:

{link}'),
('TAAK_TERUG', 'nl', 'Een taak is nog niet klaar',
'Dag {naam},

{organisatie} vraagt je nog iets te doen aan een taak die je had afgerond. Lees wat er nog mist:

{link}'),
('TAAK_TERUG', 'en', 'A task is not done yet',
'Hello {naam},

{organisatie} asks you to do more about a task that you had finished. Read what is missing:

{link}');
