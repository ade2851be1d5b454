package nl.eenoverheid.besluit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * How a besluit is to come about, as somebody chooses it.
 *
 * @param partijen who is asked and counts
 * @param quorum how many must have spoken; null for what is usual with the method
 * @param redenAltijd whether also who is in favour or abstains says why
 * @param beslisser who decides, for a method in which one organisation does
 * @param sluitOp last day on which positions are taken
 * @param reden why it changes, when somebody spoke already
 */
public record BesliswijzeData(
        @Nullable Beslismethode methode,
        Set<OrganisatieId> partijen,
        @Nullable Integer quorum,
        Meerderheid meerderheid,
        Onthouding onthouding,
        boolean redenAltijd,
        @Nullable OrganisatieId beslisser,
        @Nullable LocalDate sluitOp,
        String reden) {
    /** More organisations than these are not asked about one besluit. */
    public static final int MOST_PARTIES = 400;

    public BesliswijzeData {
        partijen = Set.copyOf(partijen);
    }

    /** A method as it is usual, for those who are asked. */
    public static BesliswijzeData usual(
            Beslismethode methode, Set<OrganisatieId> partijen, @Nullable OrganisatieId beslisser) {
        return new BesliswijzeData(
                methode, partijen, null, Meerderheid.GEWOON, Onthouding.TELT_NIET, false, beslisser, null, "");
    }

    /**
     * The same, cleaned; who decides also counts.
     *
     * @param today it does not close before this day
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    BesliswijzeData checked(LocalDate today) {
        var check = new InputCheck();
        check.chosen("methode", methode);
        boolean decider = methode != null && methode.hasDecider();
        check.unless(!decider || beslisser != null, "beslisser", "besluit.input.decider");
        Set<OrganisatieId> all = new HashSet<>(partijen);
        if (decider && beslisser != null) {
            all.add(beslisser);
        }
        check.unless(!all.isEmpty(), "partijen", "besluit.input.parties");
        check.unless(all.size() <= MOST_PARTIES, "partijen", "besluit.input.tooManyParties", MOST_PARTIES);
        int spoken = needed(all.size());
        check.unless(
                all.isEmpty() || (spoken >= 1 && spoken <= all.size()), "quorum", "besluit.input.quorum", all.size());
        check.unless(sluitOp == null || !sluitOp.isBefore(today), "sluitOp", "besluit.input.closesBefore");
        check.unless(sluitOp == null || sluitOp.isBefore(today.plusYears(10)), "sluitOp", "besluit.input.closesLate");
        String cleanReden = check.optional("reden", reden, BesluitData.LONGEST_LINES);
        check.done();
        return new BesliswijzeData(
                methode,
                all,
                spoken,
                meerderheid,
                onthouding,
                redenAltijd,
                decider ? beslisser : null,
                sluitOp,
                cleanReden);
    }

    private int needed(int asked) {
        if (methode == null) {
            return asked;
        }
        return quorum != null && methode.hasQuorum() ? quorum : methode.usualQuorum(asked);
    }
}
