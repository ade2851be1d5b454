package nl.eenoverheid.audit;

import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody may read the trail.
 *
 * @param only the organisation by which or about which a row must be; null for an administrator of the installation
 */
record Reach(@Nullable OrganisatieId only) {
    static Reach of(SignedIn person) {
        return new Reach(person.has(Right.INSTALLATIE_MANAGE) ? null : person.organisatie());
    }
}
