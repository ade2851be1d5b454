package nl.eenoverheid.afweging;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * How weights are asked.
 *
 * @param sluitOp the last day on which parties can give them
 * @param partijen ids of the organisations that weigh
 */
public record VraagData(@Nullable LocalDate sluitOp, Set<Long> partijen) {
    private static final int MOST = 60;

    public VraagData {
        partijen = Set.copyOf(partijen);
    }

    /** The last day, of data that was checked. */
    LocalDate day() {
        return Objects.requireNonNull(sluitOp);
    }

    /**
     * The same, checked.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    VraagData checked(LocalDate today) {
        var check = new InputCheck();
        check.chosen("sluitOp", sluitOp);
        if (sluitOp != null) {
            check.unless(!sluitOp.isBefore(today), "sluitOp", "afweging.input.past");
            check.unless(sluitOp.isBefore(today.plusYears(1)), "sluitOp", "afweging.input.far");
        }
        check.unless(!partijen.isEmpty() && partijen.size() <= MOST, "partijen", "afweging.input.parties");
        check.done();
        return this;
    }
}
