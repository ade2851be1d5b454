package nl.eenoverheid.knoop.ui;

import nl.eenoverheid.knoop.BeslisStand;
import nl.eenoverheid.knoop.KnoopFilter;
import nl.eenoverheid.knoop.KnoopRoutes;
import nl.eenoverheid.knoop.KnoopStatus;
import nl.eenoverheid.knoop.OnderwerpFilter;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** The filter of the list as it stands in the address. What cannot be read there counts as not filtered. */
final class KnoopQuery {
    static final String STATUS = "status";
    static final String STAND = "stand";

    private KnoopQuery() {}

    /** Open questions, unless those that were decided or withdrawn are asked for; a stand is asked of open ones. */
    static KnoopFilter filter(UrlQuery query) {
        BeslisStand stand = query.constant(STAND, BeslisStand.class).orElse(null);
        KnoopStatus status = query.constant(STATUS, KnoopStatus.class).orElse(KnoopStatus.OPEN);
        return new KnoopFilter(
                query.id(UrlQuery.WERKRUIMTE).map(WerkruimteId::new).orElse(null),
                stand == null ? status : KnoopStatus.OPEN,
                stand,
                onderwerp(query));
    }

    /** The subject that is asked for, null when none is. */
    static @Nullable OnderwerpFilter onderwerp(UrlQuery query) {
        return query.text(KnoopRoutes.ONDERWERP).flatMap(OnderwerpFilter::of).orElse(null);
    }

    /** The address without any filter but the werkruimte. */
    static UrlQuery cleared(UrlQuery query) {
        return query.only(UrlQuery.WERKRUIMTE);
    }
}
