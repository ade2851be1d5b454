package nl.eenoverheid.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.eenoverheid.begroting.Bedragsoort;
import nl.eenoverheid.begroting.BegrotingService;
import nl.eenoverheid.begroting.Indeling;
import nl.eenoverheid.begroting.LeveringLookup;
import nl.eenoverheid.begroting.Maat;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.OverheidLookup;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.VergelijkingFilter;
import nl.eenoverheid.begroting.Verslag;

/** What the pages about budgets ask of the services. */
record BudgetCases(BegrotingService begrotingen, OverheidLookup overheden, LeveringLookup leveringen) {
    private static final String TAAKVELD = "8.3";
    private static final int YEARS = 4;

    /** @param years how many there are, for who asks for all of them */
    Map<String, ReadCase> all(int years) {
        List<OverheidId> region = governments(true);
        List<OverheidId> three = region.subList(0, 3);
        Map<String, ReadCase> all = new LinkedHashMap<>();
        all.put("37 governments, 4 years, by taakveld", compare(region, YEARS, Maat.TOTAAL, Indeling.TAAKVELD));
        all.put(
                "37 governments, 4 years, by taakveld, per inhabitant",
                compare(region, YEARS, Maat.PER_INWONER, Indeling.TAAKVELD));
        all.put("37 governments, 4 years, by category", compare(region, YEARS, Maat.TOTAAL, Indeling.CATEGORIE));
        all.put("3 governments, 1 year, by taakveld", compare(three, 1, Maat.TOTAAL, Indeling.TAAKVELD));
        all.put(
                "342 governments, %d years, one taakveld".formatted(Math.min(years, YEARS)),
                compare(governments(false), Math.min(years, YEARS), Maat.TOTAAL, Indeling.OVERHEID));
        all.put(
                "drill down: the lines of one taakveld",
                () -> leveringen.regels(
                        leveringen
                                .find(three.getFirst(), BudgetLines.LAST_YEAR, Verslag.BEGROTING)
                                .orElseThrow()
                                .id(),
                        TAAKVELD));
        return all;
    }

    private ReadCase compare(List<OverheidId> governments, int years, Maat maat, Indeling indeling) {
        var filter = new VergelijkingFilter(
                governments,
                IntStream.rangeClosed(BudgetLines.LAST_YEAR - years + 1, BudgetLines.LAST_YEAR)
                        .boxed()
                        .toList(),
                List.of(Verslag.BEGROTING),
                maat,
                Bedragsoort.LASTEN,
                indeling,
                indeling == Indeling.OVERHEID ? TAAKVELD : null);
        return () -> begrotingen.vergelijk(filter);
    }

    private List<OverheidId> governments(boolean region) {
        return overheden.all().stream()
                .filter(each -> each.laag() == Overheidslaag.GEMEENTE)
                .filter(each -> !region || each.organisatie() != null)
                .map(Overheid::id)
                .toList();
    }
}
