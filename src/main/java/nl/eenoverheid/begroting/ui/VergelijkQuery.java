package nl.eenoverheid.begroting.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
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
import nl.eenoverheid.begroting.VergelijkingFilter;
import nl.eenoverheid.begroting.Verslag;
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
                values.constant(MAAT, Maat.class).orElse(Maat.PER_INWONER),
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

    private boolean columnsFit(List<Overheid> overheden) {
        return overheden.size()
                        * Math.max(1, jaren().size())
                        * Math.max(1, verslagen().size())
                <= 12;
    }
}
