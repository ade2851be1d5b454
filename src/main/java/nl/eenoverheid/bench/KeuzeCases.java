package nl.eenoverheid.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.eenoverheid.besluit.BesluitFilter;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.bestuursafspraak.AfspraakFilter;
import nl.eenoverheid.bestuursafspraak.AfspraakService;
import nl.eenoverheid.knoop.KnoopFilter;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopMapService;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.mandaat.MandaatFilter;
import nl.eenoverheid.mandaat.MandaatService;
import nl.eenoverheid.toezegging.ToezeggingFilter;
import nl.eenoverheid.toezegging.ToezeggingService;

/** What the pages about who decides, and what was decided, ask of the services. */
record KeuzeCases(
        KnoopService knopen,
        KnoopMapService map,
        BesluitService besluiten,
        AfspraakService afspraken,
        ToezeggingService toezeggingen,
        MandaatService mandaten,
        Clock clock) {

    Map<String, ReadCase> all() {
        Map<String, ReadCase> all = new LinkedHashMap<>();
        all.put("knopen", () -> knopen.list(KnoopFilter.ALL, null));
        all.put("the map", () -> map.page(null, null, null, null));
        all.put("the map by subject", () -> map.subjects(null));
        all.put(
                "a knoop",
                () -> knopen.detail(new KnoopId(
                        knopen.list(KnoopFilter.ALL, null).rows().getFirst().id())));
        all.put("besluiten", () -> besluiten.list(BesluitFilter.ALL, null));
        all.put(
                "a besluit",
                () -> besluiten.detail(new BesluitId(besluiten
                        .list(BesluitFilter.ALL, null)
                        .rows()
                        .getFirst()
                        .id())));
        all.put("besluiten to look at again", () -> besluiten.toReview(null));
        all.put("bestuursafspraken", () -> afspraken.list(AfspraakFilter.ALL, null));
        all.put("bestuursafspraken with a word", () -> afspraken.list(agreed("wonen"), null));
        all.put("toezeggingen that are open", () -> toezeggingen.list(ToezeggingFilter.OPEN, null));
        all.put("toezeggingen with a word", () -> toezeggingen.list(promised("woningen"), null));
        all.put("mandaten", () -> mandaten.list(MandaatFilter.ALL, null));
        all.put("mandaten that hold today", () -> mandaten.list(MandaatFilter.on(LocalDate.now(clock)), null));
        all.put("mandaten with a word", () -> mandaten.list(given("vergunning"), null));
        all.put("mandaten with a word that is nowhere", () -> mandaten.list(given("zweefvlieg"), null));
        all.put("toezeggingen with a word that is nowhere", () -> toezeggingen.list(promised("zweefvlieg"), null));
        all.put("bestuursafspraken with a word that is nowhere", () -> afspraken.list(agreed("zweefvlieg"), null));
        return all;
    }

    private static AfspraakFilter agreed(String word) {
        return new AfspraakFilter(null, null, null, null, null, null, word);
    }

    private static ToezeggingFilter promised(String word) {
        return new ToezeggingFilter(null, null, null, null, null, false, false, false, word);
    }

    private static MandaatFilter given(String word) {
        return new MandaatFilter(word, null, null, null, null, null);
    }
}
