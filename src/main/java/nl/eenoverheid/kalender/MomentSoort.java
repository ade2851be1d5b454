package nl.eenoverheid.kalender;

import static nl.eenoverheid.overheid.OrganisatieSoort.REGELING;
import static nl.eenoverheid.overheid.OrganisatieSoort.RIJK;

import java.util.List;
import java.util.stream.Stream;
import nl.eenoverheid.overheid.OrganisatieSoort;

/** A step with which a government makes its budget or accounts for it, in the order in which they are taken. */
public enum MomentSoort {
    KADERNOTA_AANGEBODEN(KalenderGroep.KADERNOTA),
    KADERNOTA_VASTGESTELD(KalenderGroep.KADERNOTA),
    /** A joint arrangement sends its frame and provisional accounts to the councils. */
    KADERBRIEF(KalenderGroep.KADERNOTA),
    BEGROTING_AANGEBODEN(KalenderGroep.BEGROTING),
    /** A joint arrangement sends its draft budget to the councils. */
    ONTWERPBEGROTING(KalenderGroep.BEGROTING),
    /** A council says what it thinks of that draft, or that it says nothing. */
    ZIENSWIJZE(KalenderGroep.ZIENSWIJZE),
    BEGROTING_VASTGESTELD(KalenderGroep.BEGROTING),
    BEGROTING_INGEZONDEN(KalenderGroep.BEGROTING),
    JAARREKENING_VASTGESTELD(KalenderGroep.JAARREKENING),
    JAARREKENING_INGEZONDEN(KalenderGroep.JAARREKENING);

    private final KalenderGroep groep;

    MomentSoort(KalenderGroep groep) {
        this.groep = groep;
    }

    public KalenderGroep groep() {
        return groep;
    }

    /** Whether a government of this kind takes this step. */
    public boolean isFor(OrganisatieSoort overheid) {
        return switch (this) {
            case KADERBRIEF, ONTWERPBEGROTING -> overheid == REGELING;
            case KADERNOTA_AANGEBODEN, KADERNOTA_VASTGESTELD, BEGROTING_AANGEBODEN, ZIENSWIJZE ->
                overheid != REGELING && overheid != RIJK;
            case BEGROTING_VASTGESTELD, BEGROTING_INGEZONDEN, JAARREKENING_VASTGESTELD, JAARREKENING_INGEZONDEN ->
                overheid != RIJK;
        };
    }

    /** The steps that a government of this kind takes. */
    public static List<MomentSoort> of(OrganisatieSoort overheid) {
        return Stream.of(values()).filter(each -> each.isFor(overheid)).toList();
    }

    /** Whether the council or board of the organisation has to meet for it. */
    boolean needsMeeting() {
        return switch (this) {
            case KADERNOTA_VASTGESTELD, ZIENSWIJZE, BEGROTING_VASTGESTELD, JAARREKENING_VASTGESTELD -> true;
            default -> false;
        };
    }
}
