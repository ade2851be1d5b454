package nl.eenoverheid.afweging;

import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopRoutes;

/** Paths of the page on which a knoop is weighed. */
public final class AfwegingRoutes {
    /** Last step of the path. */
    public static final String SEGMENT = "afweging";

    private AfwegingRoutes() {}

    /** Where a knoop is weighed. */
    public static String ofKnoop(KnoopId knoop) {
        return KnoopRoutes.detail(knoop.value()) + "/" + SEGMENT;
    }
}
