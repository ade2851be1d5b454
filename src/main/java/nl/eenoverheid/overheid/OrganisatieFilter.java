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

    /** The same with this kind, or every kind when it is this one already. */
    public OrganisatieFilter toggled(OrganisatieSoort chosen) {
        return new OrganisatieFilter(chosen == soort ? null : chosen, provincie, regio, zoek);
    }

    /** The same with this province, or every province when it is this one already. */
    public OrganisatieFilter toggled(OrganisatieId chosen) {
        return new OrganisatieFilter(soort, chosen.equals(provincie) ? null : chosen, regio, zoek);
    }

    /** The same with this region, or every region when it is this one already. */
    public OrganisatieFilter toggled(RegioId chosen) {
        return new OrganisatieFilter(soort, provincie, chosen.equals(regio) ? null : chosen, zoek);
    }

    /** The same with another part of the name. */
    public OrganisatieFilter named(String part) {
        return new OrganisatieFilter(soort, provincie, regio, part);
    }
}
