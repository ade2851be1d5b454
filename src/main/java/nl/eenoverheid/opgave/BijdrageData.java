package nl.eenoverheid.opgave;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What a government puts in, as somebody writes it down.
 *
 * @param ontvanger which government gets it, of money that is passed on
 */
public record BijdrageData(
        Begrotingsregel regel,
        Aandeel aandeel,
        @Nullable OverheidId ontvanger,
        BijdrageRol rol,
        BijdrageStructuur structuur,
        BijdrageStand stand,
        Moment moment,
        Voorwaarde voorwaarde,
        Gezegd gezegd) {
    public static final int LONGEST_VOORWAARDE = 500;
    public static final int LONGEST_GEZEGD = 200;

    /** Longest code of a taakveld or category. */
    private static final int LONGEST_CODE = 12;

    /**
     * When a government decides about it and when it pays.
     *
     * @param vastBij with what it decides
     * @param vastOp on which day
     * @param betaalOp from which day the money is there
     */
    public record Moment(
            @Nullable Vastlegmoment vastBij,
            @Nullable LocalDate vastOp,
            @Nullable LocalDate betaalOp) {
        public static final Moment NONE = new Moment(null, null, null);
    }

    /**
     * On what condition it is.
     *
     * @param tekst in words of people; empty when the other bijdrage says enough
     * @param van bijdrage that must be settled first
     * @param tot before which day
     */
    public record Voorwaarde(
            String tekst,
            @Nullable BijdrageId van,
            @Nullable LocalDate tot) {
        public static final Voorwaarde NONE = new Voorwaarde("", null, null);

        public boolean isThere() {
            return !tekst.isEmpty() || van != null;
        }
    }

    /**
     * Who of the government said it, when another one writes it down.
     *
     * @param door a function is enough
     */
    public record Gezegd(String door, @Nullable LocalDate op) {
        public static final Gezegd ZELF = new Gezegd("", null);
    }

    /** What stands in the budget, in whole or in part, and nothing else is known of it yet. */
    public static BijdrageData plain(Begrotingsregel regel, Aandeel aandeel, Gezegd gezegd) {
        return new BijdrageData(
                regel,
                aandeel,
                null,
                BijdrageRol.BETALER,
                BijdrageStructuur.INCIDENTEEL,
                regel.staatInBegroting() ? BijdrageStand.VASTGESTELD : BijdrageStand.TOEGEZEGD,
                Moment.NONE,
                Voorwaarde.NONE,
                gezegd);
    }

    BijdrageData with(Gezegd other) {
        return new BijdrageData(regel, aandeel, ontvanger, rol, structuur, stand, moment, voorwaarde, other);
    }

    /**
     * The same, cleaned.
     *
     * @param eigen whether the government itself writes it down
     * @param today no day after it can be the one on which something was said
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    BijdrageData checked(boolean eigen, LocalDate today) {
        var check = new InputCheck();
        check.unless(OpgaveData.isYear(regel.boekjaar()), "boekjaar", "opgave.input.year");
        check.required("taakveld", regel.taakveld() + "-", LONGEST_CODE + 1);
        check.required("categorie", regel.categorie() + "-", LONGEST_CODE + 1);
        checkAandeel(check);
        String words = check.optional("voorwaarde", voorwaarde.tekst(), LONGEST_VOORWAARDE);
        Voorwaarde condition = new Voorwaarde(words, voorwaarde.van(), voorwaarde.tot());
        check.unless(
                condition.isThere() || condition.tot() == null, "voorwaarde", "opgave.input.conditionWithoutWords");
        check.unless(!regel.overheid().equals(ontvanger), "ontvanger", "opgave.input.toItself");
        Gezegd said = eigen ? Gezegd.ZELF : checkedGezegd(check, today);
        check.done();
        return new BijdrageData(regel, aandeel, ontvanger, rol, structuur, stand, moment, condition, said);
    }

    private void checkAandeel(InputCheck check) {
        BigDecimal procent = aandeel.procent();
        BigDecimal bedrag = aandeel.bedrag();
        if (procent == null && bedrag == null) {
            check.problem("bedrag", "shared.input.empty");
        }
        check.unless(procent == null || regel.staatInBegroting(), "procent", "opgave.input.partOfNothing");
        check.unless(
                procent == null || (procent.signum() > 0 && procent.compareTo(Aandeel.HEEL) <= 0),
                "procent",
                "opgave.input.percent");
        check.unless(bedrag == null || OpgaveData.isAmount(bedrag), "bedrag", "opgave.input.amount");
        check.unless(procent == null || bedrag == null, "bedrag", "opgave.input.both");
    }

    private Gezegd checkedGezegd(InputCheck check, LocalDate today) {
        String who = check.required("gezegdDoor", gezegd.door(), LONGEST_GEZEGD);
        check.chosen("gezegdOp", gezegd.op());
        check.unless(gezegd.op() == null || !gezegd.op().isAfter(today), "gezegdOp", "opgave.input.notYet");
        return new Gezegd(who, gezegd.op());
    }
}
