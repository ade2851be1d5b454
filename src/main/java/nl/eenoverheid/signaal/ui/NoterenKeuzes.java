package nl.eenoverheid.signaal.ui;

import java.util.List;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.RegioNaam;
import nl.eenoverheid.signaal.Keuze;
import nl.eenoverheid.signaal.ThemaVraag;

/** What can be chosen from, and what is asked, when something is noted. */
record NoterenKeuzes(
        List<OrganisatieNaam> gemeenten,
        List<RegioNaam> regios,
        List<Keuze> themas,
        List<ThemaVraag> vragen,
        List<Keuze> aanleidingen,
        List<String> labels) {}
