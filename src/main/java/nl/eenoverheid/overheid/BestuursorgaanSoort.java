package nl.eenoverheid.overheid;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Kinds of bodies that hold powers, each with the kinds of government that have one. */
public enum BestuursorgaanSoort {
    STATEN_GENERAAL(OrganisatieSoort.RIJK),
    MINISTER(OrganisatieSoort.RIJK),
    PROVINCIALE_STATEN(OrganisatieSoort.PROVINCIE),
    GEDEPUTEERDE_STATEN(OrganisatieSoort.PROVINCIE),
    COMMISSARIS(OrganisatieSoort.PROVINCIE),
    GEMEENTERAAD(OrganisatieSoort.GEMEENTE),
    COLLEGE(OrganisatieSoort.GEMEENTE),
    BURGEMEESTER(OrganisatieSoort.GEMEENTE),
    ALGEMEEN_BESTUUR(OrganisatieSoort.WATERSCHAP, OrganisatieSoort.REGELING),
    DAGELIJKS_BESTUUR(OrganisatieSoort.WATERSCHAP, OrganisatieSoort.REGELING),
    VOORZITTER(OrganisatieSoort.WATERSCHAP, OrganisatieSoort.REGELING);

    private final Set<OrganisatieSoort> overheden;

    BestuursorgaanSoort(OrganisatieSoort... overheden) {
        this.overheden = Set.of(overheden);
    }

    /** Whether its members run a government day by day; the others are councils, which keep watch on them. */
    public boolean isBestuur() {
        return switch (this) {
            case STATEN_GENERAAL, PROVINCIALE_STATEN, GEMEENTERAAD, ALGEMEEN_BESTUUR -> false;
            case MINISTER, GEDEPUTEERDE_STATEN, COMMISSARIS, COLLEGE, BURGEMEESTER, DAGELIJKS_BESTUUR, VOORZITTER ->
                true;
        };
    }

    /** Whether a government of this kind has one. */
    public boolean isOf(OrganisatieSoort soort) {
        return overheden.contains(soort);
    }

    /** The bodies that a government of this kind has. */
    public static List<BestuursorgaanSoort> of(OrganisatieSoort soort) {
        return Stream.of(values()).filter(each -> each.isOf(soort)).toList();
    }
}
