package nl.eenoverheid.overheid;

import org.jspecify.annotations.Nullable;

/**
 * Narrows the list of governments; what is null does not narrow.
 *
 * @param provincie the province itself, what lies in it, and the water boards that have land in it
 * @param zoek part of the name, without regard to case and accents; empty for all
 */
public record OrganisatieFilter(
        @Nullable OrganisatieSoort soort,
        @Nullable OrganisatieId provincie,
        @Nullable RegioId regio,
        String zoek) {

    /** Every government. */
    public static final OrganisatieFilter ALL = new OrganisatieFilter(null, null, null, "");

    public OrganisatieFilter {
        zoek = zoek.strip();
    }
}
