package nl.eenoverheid.kalender;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * A step in the calendar.
 *
 * @param overNaam of a zienswijze the joint arrangement; otherwise empty
 * @param dag the day that was planned; null while nobody did
 * @param uiterlijk the last day by law, or of a zienswijze the first day on which its term may end; null when there is none
 * @param gedaanOp null until it is done
 * @param uitkomst only of a zienswijze that is done
 * @param bevestigd false while only another organisation said it
 * @param versie what a change must be based on; {@link #NEW} while nobody said anything
 * @param gewijzigdOp null while nobody said anything
 */
public record KalenderMoment(
        MomentSleutel sleutel,
        String organisatieNaam,
        String overNaam,
        MomentStand stand,
        @Nullable LocalDate dag,
        @Nullable LocalDate uiterlijk,
        @Nullable LocalDate gedaanOp,
        @Nullable ZienswijzeUitkomst uitkomst,
        boolean bevestigd,
        long versie,
        @Nullable Instant gewijzigdOp)
        implements Kalenderpunt {
    /** The version of what is not stored yet. */
    public static final long NEW = -1;

    /** A step of which nobody said anything. */
    static KalenderMoment open(
            MomentSleutel sleutel, String organisatieNaam, String overNaam, @Nullable LocalDate uiterlijk) {
        return new KalenderMoment(
                sleutel, organisatieNaam, overNaam, MomentStand.OPEN, null, uiterlijk, null, null, true, NEW, null);
    }

    KalenderMoment withLast(@Nullable LocalDate day) {
        return new KalenderMoment(
                sleutel,
                organisatieNaam,
                overNaam,
                stand,
                dag,
                day,
                gedaanOp,
                uitkomst,
                bevestigd,
                versie,
                gewijzigdOp);
    }

    @Override
    public String uid() {
        return "kalender-" + sleutel.text() + "@eenoverheid";
    }

    @Override
    public OrganisatieId organisatie() {
        return sleutel.organisatie();
    }

    @Override
    public KalenderGroep groep() {
        return sleutel.soort().groep();
    }

    /** The day on which it was done, else is planned, else must be done at last. */
    @Override
    public LocalDate wanneer() {
        if (gedaanOp != null) {
            return gedaanOp;
        }
        return dag == null ? Objects.requireNonNull(uiterlijk, "neither planned nor asked by law") : dag;
    }

    @Override
    public boolean isOpen() {
        return stand.isToDo();
    }

    @Override
    public boolean waitsFor(OrganisatieId organisatie) {
        return isOpen() && organisatie().equals(organisatie);
    }

    @Override
    public String pad() {
        return KalenderRoutes.detail(sleutel);
    }

    /** Whether anybody ever said something about it. */
    public boolean isKept() {
        return versie != NEW;
    }

    /** Whether its day passed although somebody said, or another step makes, that it still has to be done. */
    public boolean isLate(LocalDate today) {
        return isOpen() && wanneer().isBefore(today) && !isForgotten(today);
    }

    /** Whether the law asked for it, its day passed, and nobody ever said anything: it may well be done. */
    public boolean isForgotten(LocalDate today) {
        return !isKept()
                && sleutel.soort() != MomentSoort.ZIENSWIJZE
                && wanneer().isBefore(today);
    }

    /** Whether this is the step of a joint arrangement or organisation for one year. */
    boolean is(OrganisatieId organisatie, MomentSoort soort, int boekjaar) {
        return sleutel.equals(MomentSleutel.of(organisatie, soort, boekjaar));
    }
}
