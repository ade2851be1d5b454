package nl.eenoverheid.besluit;

import static nl.eenoverheid.besluit.KenmerkVeld.AAN;
import static nl.eenoverheid.besluit.KenmerkVeld.BETREFT;
import static nl.eenoverheid.besluit.KenmerkVeld.DOOR;
import static nl.eenoverheid.besluit.KenmerkVeld.UITERLIJK;

import java.util.Set;
import nl.eenoverheid.overheid.BestuursorgaanSoort;

/** What kind of record it is, and what that kind says besides. */
public enum BesluitSoort {
    BESLUIT(),
    /** Decided under mandate: it stays the decision of the body that gave the mandate. */
    MANDAATBESLUIT(DOOR),
    BINDEND_ADVIES(AAN, BETREFT, UITERLIJK),
    /** One body agrees with what another decides. */
    INSTEMMING(AAN, BETREFT, UITERLIJK),
    ZIENSWIJZE(AAN, BETREFT, UITERLIJK),
    WENSEN_EN_BEDENKINGEN(AAN, BETREFT, UITERLIJK),
    /** An agreement between governments, such as a woondeal: each still has to adopt it by itself. */
    AFSPRAAK(),
    /** A promise by a board member. */
    TOEZEGGING(AAN, UITERLIJK),
    MOTIE(AAN, UITERLIJK);

    /** Elected by people: they ask, and say what they hold. */
    private static final Set<BestuursorgaanSoort> ELECTED = Set.of(
            BestuursorgaanSoort.GEMEENTERAAD,
            BestuursorgaanSoort.PROVINCIALE_STATEN,
            BestuursorgaanSoort.ALGEMEEN_BESTUUR,
            BestuursorgaanSoort.STATEN_GENERAAL);

    private final Set<KenmerkVeld> velden;

    BesluitSoort(KenmerkVeld... velden) {
        this.velden = Set.of(velden);
    }

    /** Whether it can have effect for residents by itself. */
    public boolean bindsResidents() {
        return this == BESLUIT || this == MANDAATBESLUIT;
    }

    /** Whether this kind says such a thing. */
    public boolean says(KenmerkVeld veld) {
        return velden.contains(veld);
    }

    /** Whether more than one body can be who decides. */
    public boolean isShared() {
        return this == AFSPRAAK;
    }

    /** Whether such a body can be the one from which it comes. */
    public boolean comesFrom(BestuursorgaanSoort orgaan) {
        return switch (this) {
            case MOTIE, WENSEN_EN_BEDENKINGEN -> ELECTED.contains(orgaan);
            case TOEZEGGING -> !ELECTED.contains(orgaan);
            default -> true;
        };
    }
}
