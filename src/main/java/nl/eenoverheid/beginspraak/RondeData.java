package nl.eenoverheid.beginspraak;

import java.time.LocalDate;
import java.util.Set;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * A round as somebody notes it.
 *
 * @param op the day on which people talked
 * @param aantal about how many people
 * @param opbrengst what it led to
 * @param signalen what was noted of it, by id
 * @param bezoeken during which it was, by id
 */
public record RondeData(
        @Nullable LocalDate op,
        String metWie,
        @Nullable Integer aantal,
        String hoe,
        String opbrengst,
        Set<Long> signalen,
        Set<Long> bezoeken) {
    /** Most people that are believed to have taken part. */
    public static final int MOST_PEOPLE = 100_000;

    /** Most signalen and most bezoeken of one round. */
    public static final int MOST_LINKS = 50;

    public static final int LONGEST_LINE = 300;
    public static final int LONGEST_TEXT = 2000;

    public RondeData {
        signalen = Set.copyOf(signalen);
        bezoeken = Set.copyOf(bezoeken);
    }

    /**
     * The same, cleaned.
     *
     * @param today nobody talked after this day
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    RondeData checked(LocalDate today) {
        var check = new InputCheck();
        check.chosen("op", op);
        check.unless(op == null || !op.isAfter(today), "op", "beginspraak.input.future");
        check.unless(op == null || op.getYear() >= 1950, "op", "beginspraak.input.longAgo");
        String who = check.required("metWie", metWie, LONGEST_LINE);
        check.chosen("aantal", aantal);
        check.unless(
                aantal == null || (aantal >= 1 && aantal <= MOST_PEOPLE),
                "aantal",
                "beginspraak.input.aantal",
                MOST_PEOPLE);
        String how = check.required("hoe", hoe, LONGEST_LINE);
        String led = check.required("opbrengst", opbrengst, LONGEST_TEXT);
        check.unless(signalen.size() <= MOST_LINKS, "signalen", "beginspraak.input.links", MOST_LINKS);
        check.unless(bezoeken.size() <= MOST_LINKS, "bezoeken", "beginspraak.input.links", MOST_LINKS);
        check.done();
        return new RondeData(op, who, aantal, how, led, signalen, bezoeken);
    }

    /** The same with other links. */
    RondeData with(Set<Long> otherSignalen, Set<Long> otherBezoeken) {
        return new RondeData(op, metWie, aantal, hoe, opbrengst, otherSignalen, otherBezoeken);
    }
}
