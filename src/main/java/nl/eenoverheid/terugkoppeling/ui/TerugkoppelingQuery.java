package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.eenoverheid.terugkoppeling.TerugkoppelingFilter;
import nl.eenoverheid.terugkoppeling.TerugkoppelingRoutes;
import nl.eenoverheid.terugkoppeling.TerugkoppelingStatus;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteId;

/** The filter of the list as it stands in the address. Without a state in it the list shows what is still owed;
 * about what landed somewhere it shows all. */
public final class TerugkoppelingQuery {
    static final String STATUS = "status";
    static final String LATE = "telaat";
    static final String OWN = "eigen";
    static final String LANDED = "geland";

    private static final Pattern LANDED_IN = Pattern.compile("(DUIDING|DOSSIER|KNOOP|BESLUIT)-(\\d{1,18})");

    private TerugkoppelingQuery() {}

    /** What the address asks for. */
    public static TerugkoppelingFilter filter(UrlQuery query) {
        Optional<TerugkoppelingStatus> status = status(query);
        return new TerugkoppelingFilter(
                query.id(UrlQuery.WERKRUIMTE).map(WerkruimteId::new).orElse(null),
                status.orElse(null),
                status.isEmpty() && query.text(LANDED).isEmpty(),
                query.text(LATE).isPresent(),
                query.text(OWN).isPresent(),
                landed(query).orElse(null));
    }

    /** What the words landed in, such as {@code DOSSIER-12}. */
    static Optional<Item> landed(UrlQuery query) {
        return query.text(LANDED)
                .map(LANDED_IN::matcher)
                .filter(Matcher::matches)
                .map(found -> new Item(ItemSoort.valueOf(found.group(1)), Long.parseLong(found.group(2))));
    }

    /** The list of all answers about what landed somewhere, narrowed by nothing else. */
    static String path(Item landed) {
        return UrlQuery.of(QueryParameters.of(LANDED, landed.soort() + "-" + landed.id()))
                .on(TerugkoppelingRoutes.LIST);
    }

    static Optional<TerugkoppelingStatus> status(UrlQuery query) {
        return query.constant(STATUS, TerugkoppelingStatus.class);
    }

    /** The address without any filter but the werkruimte. */
    static UrlQuery cleared(UrlQuery query) {
        return query.with(STATUS, null).with(LATE, null).with(OWN, null).with(LANDED, null);
    }
}
