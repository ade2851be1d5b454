package nl.eenoverheid.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.eenoverheid.dossier.DossierFilter;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.overview.OverviewService;
import nl.eenoverheid.stuk.StukFilter;
import nl.eenoverheid.stuk.StukService;
import nl.eenoverheid.taak.TaakFilter;
import nl.eenoverheid.taak.TaakService;
import nl.eenoverheid.tijdlijn.TijdlijnFilter;
import nl.eenoverheid.tijdlijn.TijdlijnService;
import nl.eenoverheid.vergadering.VergaderingFilter;
import nl.eenoverheid.vergadering.VergaderingService;

/** What the overview, and the pages about dossiers and what is in them, ask of the services. */
record DossierCases(
        OverviewService overview,
        DossierService dossiers,
        TijdlijnService tijdlijnen,
        VergaderingService vergaderingen,
        StukService stukken,
        TaakService taken) {

    Map<String, ReadCase> all() {
        Map<String, ReadCase> all = new LinkedHashMap<>();
        all.put("overview: what waits", () -> overview.attention(null));
        all.put("overview: what is new", () -> overview.news(null, null));
        all.put("overview: meetings", () -> overview.meetings(null));
        all.put("dossiers", () -> dossiers.list(DossierFilter.ALL, null));
        all.put("a dossier", () -> dossiers.detail(first()));
        all.put("a dossier: what is still open", () -> dossiers.stillOpen(first()));
        all.put("a dossier: its timeline", () -> tijdlijnen.list(first(), TijdlijnFilter.ALL, null));
        all.put("meetings to come", () -> vergaderingen.list(VergaderingFilter.KOMEND, null));
        all.put("meetings that were", () -> vergaderingen.list(VergaderingFilter.KOMEND.over(true), null));
        all.put("documents", () -> stukken.list(StukFilter.ALL, null));
        all.put("documents with words in them", () -> stukken.list(words(), null));
        all.put("tasks that are open", () -> taken.list(TaakFilter.OPEN, null));
        return all;
    }

    private DossierId first() {
        return new DossierId(
                dossiers.list(DossierFilter.ALL, null).rows().getFirst().id());
    }

    private static StukFilter words() {
        return new StukFilter(null, null, null, null, null, "woningen", false);
    }
}
