-- People hear by e-mail that how they sign in changed.
insert into bericht_tekst (soort, taal, onderwerp, tekst) values
('BEVEILIGING', 'nl', 'Je manier van inloggen is gewijzigd',
'Dag {naam},

Op {dag} is er iets gewijzigd aan hoe je inlogt bij Eén overheid. {wat}

Deed je dit zelf? Dan hoef je niets te doen. Was jij het niet? Kijk dan meteen hier, en bel je beheerder:

{link}'),
('BEVEILIGING', 'en', 'How you sign in was changed',
'Hello {naam},

On {dag} something changed in how you sign in to Eén overheid. {wat}

Was it you? Then there is nothing to do. Was it not? Look here at once, and call your administrator:

{link}');
