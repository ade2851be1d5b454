package nl.eenoverheid.inlezing.toets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.begroting.Detail;
import nl.eenoverheid.begroting.LeveringData;
import nl.eenoverheid.begroting.LeveringData.Totaal;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.OverheidLookup;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Regel;
import nl.eenoverheid.begroting.Zijde;
import nl.eenoverheid.inlezing.Bevinding;
import nl.eenoverheid.inlezing.Foutcode;
import nl.eenoverheid.inlezing.bestand.Aanlevering;
import nl.eenoverheid.inlezing.bestand.Cel;
import nl.eenoverheid.inlezing.bestand.Deel;
import org.jspecify.annotations.Nullable;

/** Holds the governments of one file, one after the other, against the lists of their layer and year. */
public final class Toetsing {
    private static final int SCALE = 3;
    private static final BigDecimal NOTHING = new BigDecimal("0.000001");
    private static final Set<String> ALL_TOGETHER = Set.of("nederland", "totaal", "totaal nederland");

    private final OverheidLookup overheden;
    private final DefinitieLookup definities;
    private final String bron;
    private final @Nullable LocalDate peildatum;
    private final Set<OverheidId> seen = new HashSet<>();
    private final Landstotaal landstotaal = new Landstotaal();
    private final Set<Overheidslaag> withoutList = new HashSet<>();

    /**
     * For one file.
     *
     * @param bron where the figures were published
     * @param peildatum of which day they are, if that is known
     */
    public Toetsing(OverheidLookup overheden, DefinitieLookup definities, String bron, @Nullable LocalDate peildatum) {
        this.overheden = overheden;
        this.definities = definities;
        this.bron = bron;
        this.peildatum = peildatum;
    }

    /** One government; empty when it is all of them together, which is compared at the end. */
    public Optional<Getoetst> toets(Aanlevering van) {
        if (ALL_TOGETHER.contains(van.naam().strip().toLowerCase(Locale.ROOT))) {
            landstotaal.says(van);
            return Optional.empty();
        }
        Definitie definitie = definities.of(van.laag(), van.boekjaar());
        List<Bevinding> found = new ArrayList<>(van.bevindingen());
        Optional<Overheid> overheid = overheid(van);
        if (overheid.isEmpty()) {
            found.add(Bevinding.of(Foutcode.EO001, van.plek(), van.naam(), name(van)));
        } else if (!seen.add(overheid.get().id()) && found.stream().noneMatch(each -> each.code() == Foutcode.EO005)) {
            found.add(Bevinding.of(Foutcode.EO005, van.plek(), van.naam()));
        }
        if (!definitie.isKnown() && withoutList.add(van.laag())) {
            found.add(Bevinding.of(Foutcode.EO008, van.plek(), van.naam(), van.boekjaar()));
        }
        List<Cel> cells = new Codetoets(definitie, van, found).parts();
        found.addAll(new Plausibiliteit(definitie, van, cells).check());
        landstotaal.add(cells);
        LeveringData data = overheid.map(each -> data(each, van, cells, found)).orElse(null);
        return Optional.of(new Getoetst(van, data, found));
    }

    /** What can be said of the file after its last government. */
    public List<Bevinding> end() {
        return landstotaal.differences();
    }

    private Optional<Overheid> overheid(Aanlevering van) {
        return byNumber(van)
                .filter(each -> each.laag() == van.laag())
                .or(() -> overheden.byName(van.laag(), van.naam()))
                .or(() -> van.laag() == Overheidslaag.PROVINCIE
                        ? overheden.byName(van.laag(), "Provincie " + van.naam())
                        : Optional.empty());
    }

    private Optional<Overheid> byNumber(Aanlevering van) {
        String number = van.nummer().strip().toLowerCase(Locale.ROOT);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (!number.matches("\\d{1,6}")) {
            return overheden.byCode(number);
        }
        int value = Integer.parseInt(number);
        return switch (van.laag()) {
            case GEMEENTE -> overheden.byCode("gm%04d".formatted(value));
            case PROVINCIE -> overheden.byCode("pv%02d".formatted(value));
            case GR -> overheden.byCode("so%04d".formatted(value));
            case WATERSCHAP -> overheden.byCode("ws%04d".formatted(value));
        };
    }

    private LeveringData data(Overheid overheid, Aanlevering van, List<Cel> cells, List<Bevinding> found) {
        Rounding rounding = new Rounding();
        List<Regel> lines = new ArrayList<>();
        Map<String, Totaal> totals = new LinkedHashMap<>();
        for (Cel cel : cells) {
            if (cel.deel() != Deel.LASTEN && cel.deel() != Deel.BATEN) {
                continue;
            }
            BigDecimal bedrag = cel.bedrag() == null ? null : rounding.of(cel.bedrag());
            if (cel.tweede().isEmpty()) {
                totals.merge(cel.code(), total(cel, bedrag), Toetsing::together);
            } else if (bedrag != null) {
                lines.add(new Regel(cel.code(), zijde(cel), cel.tweede(), bedrag));
            }
        }
        if (rounding.count > 0) {
            found.add(Bevinding.of(Foutcode.EO009, van.plek(), van.naam(), rounding.count));
        }
        if (cells.stream().noneMatch(Toetsing::isSomething)) {
            found.add(Bevinding.of(Foutcode.EO003, van.plek(), van.naam()));
        }
        return new LeveringData(
                overheid.id(),
                van.boekjaar(),
                van.verslag(),
                van.detail(),
                bron,
                peildatum,
                van.detail() == Detail.TOTALEN ? List.copyOf(totals.values()) : List.of(),
                lines);
    }

    private static boolean isSomething(Cel cel) {
        return (cel.deel() == Deel.LASTEN || cel.deel() == Deel.BATEN)
                && cel.bedrag() != null
                && cel.bedrag().signum() != 0;
    }

    private static Totaal total(Cel cel, @Nullable BigDecimal bedrag) {
        return cel.deel() == Deel.LASTEN ? new Totaal(cel.code(), bedrag, null) : new Totaal(cel.code(), null, bedrag);
    }

    private static Totaal together(Totaal one, Totaal other) {
        return new Totaal(
                one.taakveld(),
                one.lasten() == null ? other.lasten() : one.lasten(),
                one.baten() == null ? other.baten() : one.baten());
    }

    private static Zijde zijde(Cel cel) {
        return cel.deel() == Deel.LASTEN ? Zijde.LASTEN : Zijde.BATEN;
    }

    private static String name(Aanlevering van) {
        return van.nummer().isEmpty() ? van.naam() : van.naam() + " (" + van.nummer() + ")";
    }

    private static final class Rounding {
        private int count;

        BigDecimal of(BigDecimal bedrag) {
            BigDecimal rounded = bedrag.setScale(SCALE, RoundingMode.HALF_UP);
            if (rounded.subtract(bedrag).abs().compareTo(NOTHING) > 0) {
                count++;
            }
            return rounded;
        }
    }
}
