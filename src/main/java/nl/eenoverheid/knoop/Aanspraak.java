package nl.eenoverheid.knoop;

import org.jspecify.annotations.Nullable;

/**
 * What counts of a claim when it is worked out who decides.
 *
 * @param mandaatVan the body on whose behalf this one acts, null when it acts for itself
 * @param gedeeld whether it is recorded that this body shares the decision with others
 */
record Aanspraak(Claim zegt, Partij partij, @Nullable Partij mandaatVan, boolean gedeeld) {

    /** The body whose decision it would be: under mandate it stays that of the one who gave it (Awb 10:1). */
    Partij beslisser() {
        return mandaatVan == null ? partij : mandaatVan;
    }
}
