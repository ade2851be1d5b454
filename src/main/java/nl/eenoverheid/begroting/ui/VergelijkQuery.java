package nl.eenoverheid.begroting.ui;

import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.begroting.Bedragsoort;
import nl.eenoverheid.begroting.BegrotingRoutes;
import nl.eenoverheid.begroting.Indeling;
import nl.eenoverheid.begroting.Maat;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.VergelijkingFilter;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.begroting.ui.Vorm.Kop;
import nl.eenoverheid.begroting.ui.Vorm.Regel;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/** What the address says of a comparison: who, which years, in which measure, in which order, and what is open. */
record VergelijkQuery(UrlQuery values) {
    static final VergelijkQuery NOTHING = new VergelijkQuery(UrlQuery.of(QueryParameters.empty()));
    static final String OVERHEDEN = "overheden";
    static final String JAREN = "jaren";
    static final String VERSLAG = "verslag";
    static final String MAAT = "maat";
    static final String SOORT = "bedrag";
    static final String INDELING = "rijen";
    static final String OPEN = "open";
    static final String ORDE = "orde";
    static final String ZOEK = "zoek";
    static final String MET = "met";
    static final String VERSCHIL = "verschil";
    static final String ALLES = "alles";
    static final String EURO = "euro";

    private static final String DOWN = "-";

    /** Stands in an address as it is, unlike a comma. */
    private static final String BETWEEN = "_";

    /** The same with what was not asked filled in. */
    VergelijkQuery withDefaults(VergelijkingFilter start, Keuzes keuzes) {
        UrlQuery whole = values;
        if (values.text(OVERHEDEN).isEmpty()) {
            whole = whole.with(OVERHEDEN, join(keuzes.tokens(start.overheden())));
        }
        if (values.text(JAREN).isEmpty()) {
            whole = whole.with(
                    JAREN, join(start.jaren().stream().map(String::valueOf).toList()));
        }
        if (values.text(VERSLAG).isEmpty()) {
            whole = whole.with(
                    VERSLAG,
                    join(start.verslagen().stream().map(BegrotingRoutes::path).toList()));
        }
        return new VergelijkQuery(whole);
    }

    /** Whether the address leaves something to choose. */
    boolean isPartial() {
        return Stream.of(OVERHEDEN, JAREN, VERSLAG)
                .anyMatch(name -> values.text(name).isEmpty());
    }

    VergelijkingFilter filter(Keuzes keuzes) {
        List<Overheid> overheden = keuzes.overheden(many(OVERHEDEN));
        return new VergelijkingFilter(
                overheden.stream().map(Overheid::id).toList(),
                jaren(),
                verslagen(),
                values.constant(MAAT, Maat.class).orElse(measure(overheden)),
                values.constant(SOORT, Bedragsoort.class).orElse(Bedragsoort.LASTEN),
                values.constant(INDELING, Indeling.class)
                        .orElse(columnsFit(overheden) ? Indeling.TAAKVELD : Indeling.OVERHEID),
                values.text(BegrotingRoutes.POST).orElse(null));
    }

    List<Integer> jaren() {
        return many(JAREN).stream()
                .filter(each -> each.matches("\\d{4}"))
                .map(Integer::valueOf)
                .toList();
    }

    List<Verslag> verslagen() {
        return many(VERSLAG).stream()
                .map(BegrotingRoutes::verslag)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The codes and words under a name. */
    Set<String> many(String name) {
        return values.text(name).stream()
                .flatMap(text -> Arrays.stream(text.split(BETWEEN)))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Optional<String> text(String name) {
        return values.text(name);
    }

    /** Whether words are there that rows must hold. */
    boolean isSearching() {
        return text(ZOEK).isPresent();
    }

    /** Whether a row with this name is looked for. */
    boolean finds(String name) {
        return text(ZOEK)
                .map(words ->
                        name.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT)))
                .orElse(true);
    }

    /** Whether rows are put in the order of their figures. */
    boolean isRanked() {
        return text(ORDE).filter(each -> !each.startsWith(Vorm.NAAM)).isPresent();
    }

    boolean isInPercents() {
        return !text(VERSCHIL).equals(Optional.of(EURO));
    }

    /** The order that is asked: by name or by a column, the other way round with a minus; gaps last. */
    Comparator<Regel> order(Comparator<Regel> byName, List<Kop> koppen) {
        String orde = text(ORDE).orElse("");
        boolean down = orde.endsWith(DOWN);
        String sleutel = down ? orde.substring(0, orde.length() - 1) : orde;
        if (sleutel.equals(Vorm.NAAM)) {
            return down ? byName.reversed() : byName;
        }
        for (int i = 0; i < koppen.size(); i++) {
            if (koppen.get(i).sleutel().equals(sleutel)) {
                int column = i;
                Comparator<BigDecimal> order = down ? Comparator.reverseOrder() : Comparator.naturalOrder();
                return Comparator.comparing(
                        (Regel each) -> each.vakken().get(column).cel().waarde(), Comparator.nullsLast(order));
            }
        }
        return (one, other) -> 0;
    }

    /** The address that sorts by a column: first from high to low, then the other way, then as the list is. */
    String sorted(String sleutel, boolean highFirst) {
        String first = highFirst ? sleutel + DOWN : sleutel;
        String second = highFirst ? sleutel : sleutel + DOWN;
        String now = text(ORDE).orElse("");
        if (now.equals(first)) {
            return with(ORDE, second);
        }
        return with(ORDE, now.equals(second) ? null : first);
    }

    /** How a column is sorted, as a browser says it. */
    String sortedAs(String sleutel) {
        String now = text(ORDE).orElse("");
        if (now.equals(sleutel)) {
            return "ascending";
        }
        return now.equals(sleutel + DOWN) ? "descending" : "none";
    }

    /** The address with a value more, or without it when it was there. */
    String toggled(String name, String value) {
        Set<String> all = many(name);
        if (!all.remove(value)) {
            all.add(value);
        }
        return with(name, join(all));
    }

    /** The address with another value under a name. */
    String with(String name, @Nullable Object value) {
        return values.with(name, value).on(BegrotingRoutes.LIST);
    }

    /** The address after more than one change. */
    String with(Function<UrlQuery, UrlQuery> change) {
        return change.apply(values).on(BegrotingRoutes.LIST);
    }

    static String join(Collection<String> all) {
        return String.join(BETWEEN, all);
    }

    /** Per inhabitant says most of municipalities; of other layers the inhabitants are often not known. */
    private static Maat measure(List<Overheid> overheden) {
        return overheden.stream().allMatch(each -> each.laag() == Overheidslaag.GEMEENTE)
                ? Maat.PER_INWONER
                : Maat.TOTAAL;
    }

    private boolean columnsFit(List<Overheid> overheden) {
        return overheden.size()
                        * Math.max(1, jaren().size())
                        * Math.max(1, verslagen().size())
                <= 12;
    }
}
