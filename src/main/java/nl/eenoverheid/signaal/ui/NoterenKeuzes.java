package nl.eenoverheid.signaal.ui;

import java.util.List;
import nl.eenoverheid.signaal.Keuze;
import nl.eenoverheid.signaal.ThemaVraag;

/** What can be chosen from, and what is asked, when something is noted. */
record NoterenKeuzes(
        PlaatsKeuzes plaatsen,
        List<Keuze> themas,
        List<ThemaVraag> vragen,
        List<Keuze> aanleidingen,
        List<String> labels) {}
