package nl.eenoverheid.terugkoppeling;

import java.time.LocalDate;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.signaal.Kanaal;
import org.jspecify.annotations.Nullable;

/** When and how an answer went out. */
public record Verzending(@Nullable LocalDate dag, @Nullable Kanaal kanaal) {

    /**
     * Checks it.
     *
     * @param released the day on which the answer was released: it was not sent before
     * @param today it was not sent after this day
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    void check(LocalDate released, LocalDate today) {
        var check = new InputCheck();
        check.chosen("dag", dag);
        check.chosen("kanaal", kanaal);
        check.unless(dag == null || !dag.isAfter(today), "dag", "terugkoppeling.input.future");
        check.unless(dag == null || !dag.isBefore(released), "dag", "terugkoppeling.input.beforeRelease");
        check.done();
    }
}
