package nl.eenoverheid.begroting.ui;

import java.util.Arrays;
import java.util.List;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.ui.UrlQuery;

/** How a comparison is drawn. */
enum Beeld {
    /** A bar for each government. */
    STAVEN {
        @Override
        boolean fits(BeeldRij rij) {
            return rij.kolommen().size() <= FEW;
        }
    },
    /** A dot for each year and kind of report, a row for each government. */
    STIPPEN,
    /** A line through the years. */
    JAREN {
        @Override
        boolean fits(BeeldRij rij) {
            return rij.jaren().size() > 1;
        }
    },
    /** A colour for each municipality. */
    KAART {
        @Override
        boolean fits(BeeldRij rij) {
            return rij.blok().laag() == Overheidslaag.GEMEENTE;
        }
    };

    /** Name of the query parameter. */
    static final String PARAMETER = "beeld";

    /** As many as can be told apart at a glance. */
    static final int FEW = 12;

    /** As many lines as have a colour of their own. */
    static final int LINES = 8;

    boolean fits(BeeldRij rij) {
        return true;
    }

    /** What can be drawn of a row. */
    static List<Beeld> of(BeeldRij rij) {
        return Arrays.stream(values()).filter(each -> each.fits(rij)).toList();
    }

    /** What the address asks, else what suits best. */
    static Beeld asked(UrlQuery query, BeeldRij rij) {
        return query.constant(PARAMETER, Beeld.class)
                .filter(each -> each.fits(rij))
                .orElseGet(() -> best(rij));
    }

    private static Beeld best(BeeldRij rij) {
        if (JAREN.fits(rij) && rij.overheden().size() <= LINES) {
            return JAREN;
        }
        return STAVEN.fits(rij) ? STAVEN : STIPPEN;
    }
}
