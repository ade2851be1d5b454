package nl.eenoverheid.overview;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.besluit.Wachtreden;
import nl.eenoverheid.geldstroom.VerschilId;
import nl.eenoverheid.kalender.MomentSleutel;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.taak.TaakStatus;
import nl.eenoverheid.terugkoppeling.TerugkoppelingStatus;
import nl.eenoverheid.toezegging.ToezeggingStatus;
import org.jspecify.annotations.Nullable;

/** One thing that waits for somebody, the heaviest kind first. */
public sealed interface Attention {

    /** What it is about. */
    long id();

    /** What it is called. */
    String titel();

    /** What who looks has to do with it. */
    default Part part() {
        return Part.ANSWER;
    }

    /** What somebody has to do with what waits, the heaviest first. */
    enum Part {
        /** Nobody decides: that is louder than all else. */
        NOBODY,
        /** They are a member of the board that decides. */
        YOU_DECIDE,
        /** A body of their organisation decides, of which they are no member. */
        WE_DECIDE,
        /** Their organisation does something. */
        ANSWER,
        /** Another organisation does something. */
        INFORM
    }

    /**
     * A question that nobody decides, or that bodies of other organisations claim.
     *
     * @param betwist whether they do
     */
    record Knoop(
            long id,
            String titel,
            boolean betwist,
            @Nullable LocalDate uiterlijk,
            String dossier) implements Attention {
        @Override
        public Part part() {
            return betwist ? Part.INFORM : Part.NOBODY;
        }
    }

    /** A question of which a body of the organisation of who looks says to decide it; {@code betwist} when others do so too. */
    record Beslissing(
            long id,
            String titel,
            Part part,
            String orgaan,
            boolean betwist,
            @Nullable LocalDate uiterlijk,
            String dossier)
            implements Attention {}

    /** A question that was put to a body of the organisation of who looks. */
    record Escalatie(long id, String titel, Part part, String orgaan, boolean aangenomen, LocalDate uiterlijk)
            implements Attention {}

    /**
     * Something that was asked for a question and did not come yet.
     *
     * @param id of the question
     * @param eigen whether it was asked of the organisation of who looks; otherwise they wait for another one
     */
    record Inbreng(
            long id, String titel, Claim zegt, String wie, LocalDate uiterlijk, int werkdagenTeLaat, boolean eigen)
            implements Attention {
        @Override
        public Part part() {
            return eigen ? Part.ANSWER : Part.INFORM;
        }
    }

    /**
     * Differences between what governments say that they pay and receive, of one set, which the organisation of who looks has not
     * explained.
     *
     * @param verschil the largest of them
     * @param titel what the set is called
     * @param aantal how many there are
     * @param bedrag of the largest, × 1,000 euro
     * @param verklaardDoor who of the other side explained it; empty when nobody did
     */
    record Geldverschil(
            VerschilId verschil,
            String titel,
            int aantal,
            BigDecimal bedrag,
            String verklaardDoor,
            boolean verouderd,
            Part part)
            implements Attention {
        @Override
        public long id() {
            return verschil.kring().value();
        }
    }

    /** A mandate of the organisation of who looks that ends soon. */
    record Mandaat(long id, String titel, LocalDate tot) implements Attention {}

    /**
     * A step of the budget calendar of the organisation of who looks that is near or late.
     *
     * @param id the organisation
     * @param titel what it is, as a key; its words are those of the calendar
     * @param dagen until its day; negative when it passed
     */
    record Kalenderstap(long id, String titel, MomentSleutel sleutel, String over, LocalDate dag, long dagen)
            implements Attention {}

    /** An answer of the own organisation that people wait for longer than was promised, in working days. */
    record Antwoord(long id, String titel, String aan, int werkdagenTeLaat, TerugkoppelingStatus status)
            implements Attention {}

    /** The same of another organisation. */
    record AntwoordVanAnder(long id, String titel, String organisatie, int werkdagenTeLaat) implements Attention {
        @Override
        public Part part() {
            return Part.INFORM;
        }
    }

    /** An answer that did not help the people who got it. */
    record HielpNiet(long id, String titel, String aan) implements Attention {}

    /** A duiding that waits for the organisation of who looks. */
    record Duiding(long id, String titel, int signalen, List<String> gesproken, List<String> nogNiet)
            implements Attention {}

    /** A signaal of which the organisation of who looks has to say whether it takes it; {@code terug} when it was refused. */
    record Toewijzing(long id, String titel, boolean terug, int teLaat) implements Attention {}

    /** A file of who looks in which a virus was found later; the id is that of its signaal. */
    record Besmet(long id, String titel, String bestand) implements Attention {}

    /** A bezoek that the one who looks went on, and that nobody rounded off. */
    record Bezoek(long id, String titel, Instant eindigdeOp) implements Attention {}
    /** A reading of which others ask what the organisation of who looks thinks; the id is that of its duiding. */
    record Peiling(long id, String titel, LocalDate uiterlijk) implements Attention {}

    /** Something that was asked of the organisation of who looks, or that they asked and that came back or is done. */
    record Taak(long id, String titel, TaakStatus status, String ander, LocalDate uiterlijk, int werkdagenTeLaat)
            implements Attention {}

    /** A knoop in which the organisation of who looks has to say what weighs for it. */
    record Weging(long id, String titel, LocalDate sluitOp) implements Attention {}
    /** A besluit on which the organisation of who looks must agree, say where it stands, or confirm what was written down. */
    record Besluit(
            long id,
            String titel,
            Wachtreden reden,
            @Nullable LocalDate sluitOp) implements Attention {}

    /**
     * An agreement that the one who looks keeps.
     *
     * @param tot its last day when that is soon; null when nobody said how much room it leaves
     */
    record Afspraak(long id, String titel, @Nullable LocalDate tot) implements Attention {}

    /**
     * Money of the organisation of who looks that another one wrote down, or an opgave that it leads and that nobody covers.
     *
     * @param pad where it is read
     * @param tekort × 1,000 euro that is missing; null when it is asked to say yes
     */
    record Opgave(
            long id, String titel, String pad, @Nullable BigDecimal tekort) implements Attention {}

    /** A besluit that was to be looked at again by now. */
    record Herziening(long id, String titel, LocalDate sinds) implements Attention {}

    /**
     * Something that was promised to a body or asked by it, which waits for who looks.
     *
     * @param orgaan the body
     */
    record Toezegging(
            long id, String titel, ToezeggingStatus status, String orgaan, LocalDate uiterlijk, int werkdagenTeLaat)
            implements Attention {}

    /**
     * A step of the caller's organisation that should have been done.
     *
     * @param id of the besluit that it carries out
     * @param titel what is done
     */
    record Stap(long id, String titel, String besluit, int werkdagenTeLaat) implements Attention {}
}
