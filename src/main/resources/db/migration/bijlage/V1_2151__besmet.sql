-- Who added a file in which a scanner finds something later hears of it.
insert into bericht_tekst (soort, taal, onderwerp, tekst) values
('BESMET', 'nl', 'In een bestand van jou is een virus gevonden',
'Dag {naam},

In een bestand dat jij toevoegde is later een virus gevonden. De inhoud is verwijderd; niemand kan het nog openen.

Meld het bij je ICT-afdeling: het bestand staat misschien nog op je eigen apparaat. Hier stond het:
{link}'),
('BESMET', 'en', 'A virus was found in a file of yours',
'Hello {naam},

A virus was found later in a file that you added. Its content was removed; nobody can open it any more.

Tell your IT department: the file may still be on your own device. This is where it was:
{link}');
