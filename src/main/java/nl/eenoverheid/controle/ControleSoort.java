package nl.eenoverheid.controle;

import java.time.LocalDate;
import java.time.Period;

/** Whom an access review looks at, and how often. */
public enum ControleSoort {
    /** Every account of the organisation. */
    ALLEN(Period.ofYears(1)),
    /** Only those that keep accounts: they can do the most harm. */
    BEHEERDERS(Period.ofMonths(3));

    private final Period every;

    ControleSoort(Period every) {
        this.every = every;
    }

    /** The day by which the next one is due. */
    LocalDate after(LocalDate signed) {
        return signed.plus(every);
    }

    /** Whether a review of another kind looked at these people too. */
    boolean isPartOf(ControleSoort other) {
        return other == this || other == ALLEN;
    }
}
