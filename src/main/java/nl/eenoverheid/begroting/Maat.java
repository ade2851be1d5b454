package nl.eenoverheid.begroting;

import org.jspecify.annotations.Nullable;

/** What an amount is shown by. */
public enum Maat {
    /** The amount itself, × 1,000 euro. */
    TOTAAL(null),
    /** Euro per inhabitant. */
    PER_INWONER("INWONERS"),
    /** Euro per household. */
    PER_HUISHOUDEN("HUISHOUDENS"),
    /** Euro per dwelling. */
    PER_WONING("WONINGEN");

    private final @Nullable String kerncijfer;

    Maat(@Nullable String kerncijfer) {
        this.kerncijfer = kerncijfer;
    }

    /** The kind of number that amounts are divided by; null when they are not. */
    @Nullable
    String kerncijfer() {
        return kerncijfer;
    }
}
