package nl.eenoverheid.begroting;

import java.util.Arrays;

/** What a government reports about a year. Two of them are never added together: each covers the year from its start. */
public enum Verslag {
    BEGROTING,
    KWARTAAL_1,
    KWARTAAL_2,
    KWARTAAL_3,
    KWARTAAL_4,
    REKENING;

    /** The period in Iv3: 0 the budget, 1 to 4 the quarters, 5 the accounts. */
    public int periode() {
        return ordinal();
    }

    /**
     * The report of a period.
     *
     * @throws IllegalArgumentException when there is no such period
     */
    public static Verslag ofPeriode(int periode) {
        return Arrays.stream(values())
                .filter(each -> each.periode() == periode)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no period " + periode));
    }
}
