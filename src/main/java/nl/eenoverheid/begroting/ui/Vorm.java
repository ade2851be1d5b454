package nl.eenoverheid.begroting.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.eenoverheid.begroting.BegrotingRoutes;
import nl.eenoverheid.begroting.Indeling;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.Vergelijking;
import nl.eenoverheid.begroting.Vergelijking.Blok;
import nl.eenoverheid.begroting.Vergelijking.Cel;
import nl.eenoverheid.begroting.Vergelijking.Kanttekening;
import nl.eenoverheid.begroting.Vergelijking.Kolom;
import nl.eenoverheid.begroting.Vergelijking.Rij;
import nl.eenoverheid.begroting.Vergelijking.Rijsoort;
import nl.eenoverheid.shared.Afronding;
import org.jspecify.annotations.Nullable;

/**
 * A block as the table that somebody asked for: rows and columns as they are seen, sorted, narrowed and with the difference
 * to what they are compared with. The screen and the files show the same one.
 */
record Vorm(List<Kop> koppen, List<Regel> regels) {
    static final String NAAM = "naam";
    static final String ALL = "alles";

    static Vorm of(Vergelijking vergelijking, Blok blok, VergelijkQuery query, BegrotingTexts texts) {
        return vergelijking.filter().indeling() == Indeling.OVERHEID
                ? byGovernment(blok, query)
                : byPost(blok, query, texts);
    }

    /** Whether its figures may be put in order: what swings by the sale of land is never ranked. */
    static boolean isRanked(Blok blok) {
        return !(blok.rijen().size() == 1
                && blok.rijen().getFirst().kanttekeningen().contains(Kanttekening.SCHOMMELT));
    }

    private static Vorm byGovernment(Blok blok, VergelijkQuery query) {
        List<Overheid> overheden =
                blok.kolommen().stream().map(Kolom::overheid).distinct().toList();
        int width = blok.kolommen().size() / overheden.size();
        List<Kop> koppen = blok.kolommen().subList(0, width).stream()
                .map(each -> new Kop(period(each), null, each))
                .toList();
        Rij rij = blok.rijen().getFirst();
        List<Regel> regels = new ArrayList<>();
        for (int row = 0; row < overheden.size(); row++) {
            int from = row * width;
            Overheid overheid = overheden.get(row);
            if (query.finds(overheid.naam())) {
                regels.add(new Regel(
                        rij,
                        overheid,
                        0,
                        false,
                        IntStream.range(from, from + width)
                                .mapToObj(at -> vak(blok, rij, at, query))
                                .toList()));
            }
        }
        Comparator<Regel> order = query.order(
                Comparator.comparing(
                        each -> Objects.requireNonNull(each.overheid()).naam()),
                koppen);
        return new Vorm(koppen, regels.stream().sorted(order).toList());
    }

    private static Vorm byPost(Blok blok, VergelijkQuery query, BegrotingTexts texts) {
        List<Kop> koppen = blok.kolommen().stream()
                .map(each -> new Kop(each.overheid().code() + "." + period(each), each.overheid(), each))
                .toList();
        Comparator<Regel> order = Comparator.<Regel, Boolean>comparing(
                        each -> each.rij().kanttekeningen().contains(Kanttekening.SCHOMMELT) && query.isRanked())
                .thenComparing(query.order(Comparator.comparing(each -> texts.naam(each.rij())), koppen));
        List<Regel> tops = rows(blok, query, each -> each.hoofd() == null && isSorted(each))
                .sorted(order)
                .toList();
        List<Regel> regels = new ArrayList<>(
                rows(blok, query, each -> each.soort() == Rijsoort.TOTAAL).toList());
        for (Regel top : tops) {
            List<Regel> parts = rows(blok, query, each -> top.rij().code().equals(each.hoofd()) && isSorted(each))
                    .filter(each -> query.finds(texts.rij(each.rij())))
                    .sorted(order)
                    .toList();
            boolean itself = query.finds(texts.rij(top.rij()));
            if (itself || !parts.isEmpty()) {
                regels.add(top);
                if (top.open() || (query.isSearching() && !parts.isEmpty())) {
                    regels.addAll(parts);
                }
            }
        }
        rows(blok, query, each -> each.soort() == Rijsoort.APART || each.soort() == Rijsoort.REST)
                .filter(each -> query.finds(texts.rij(each.rij())))
                .forEach(regels::add);
        return new Vorm(koppen, regels);
    }

    private static boolean isSorted(Rij rij) {
        return rij.soort() == Rijsoort.HOOFD || rij.soort() == Rijsoort.POST;
    }

    private static Stream<Regel> rows(Blok blok, VergelijkQuery query, Predicate<Rij> which) {
        Set<String> open = query.many(VergelijkQuery.OPEN);
        return blok.rijen().stream()
                .filter(which)
                .map(rij -> new Regel(
                        rij,
                        null,
                        rij.hoofd() != null && rij.soort() == Rijsoort.POST ? 1 : 0,
                        rij.soort() == Rijsoort.HOOFD && (open.contains(rij.code()) || open.contains(ALL)),
                        IntStream.range(0, blok.kolommen().size())
                                .mapToObj(at -> vak(blok, rij, at, query))
                                .toList()));
    }

    private static Vak vak(Blok blok, Rij rij, int at, VergelijkQuery query) {
        Kolom kolom = blok.kolommen().get(at);
        Cel cel = rij.cellen().get(at);
        return new Vak(
                kolom,
                cel,
                query.text(VergelijkQuery.MET)
                        .flatMap(met -> reference(blok, kolom, met))
                        .filter(reference -> reference != at)
                        .flatMap(reference -> difference(cel, rij.cellen().get(reference), query.isInPercents()))
                        .orElse(null));
    }

    /** Where the figure stands that a column is compared with: the same report of another government, or another one of its own. */
    private static Optional<Integer> reference(Blok blok, Kolom kolom, String met) {
        return IntStream.range(0, blok.kolommen().size())
                .boxed()
                .filter(at -> {
                    Kolom other = blok.kolommen().get(at);
                    return other.overheid().code().equals(met)
                            ? period(other).equals(period(kolom))
                            : period(other).equals(met) && other.overheid().equals(kolom.overheid());
                })
                .findFirst();
    }

    private static Optional<BigDecimal> difference(Cel cel, Cel reference, boolean percents) {
        BigDecimal own = cel.waarde();
        BigDecimal other = reference.waarde();
        if (own == null || other == null) {
            return Optional.empty();
        }
        return percents ? Afronding.percent(own, other) : Optional.of(own.subtract(other));
    }

    /** How an address calls a year and a kind of report. */
    static String period(Kolom kolom) {
        return kolom.jaar() + "." + BegrotingRoutes.path(kolom.verslag());
    }

    /**
     * The head of a column.
     *
     * @param sleutel by which the address sorts on it
     * @param overheid whose it is; null when each row is another government
     * @param kolom a column with its year and report
     */
    record Kop(String sleutel, @Nullable Overheid overheid, Kolom kolom) {}

    /**
     * A row.
     *
     * @param overheid who it is about; null when that stands in the columns
     * @param diepte 1 below a main field
     * @param open whether what is below it is shown
     */
    record Regel(Rij rij, @Nullable Overheid overheid, int diepte, boolean open, List<Vak> vakken) {}

    /**
     * A figure.
     *
     * @param verschil to what it is compared with, in percents or in what the figure is in; null when there is none
     */
    record Vak(Kolom kolom, Cel cel, @Nullable BigDecimal verschil) {}
}
