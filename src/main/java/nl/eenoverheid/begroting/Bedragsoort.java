package nl.eenoverheid.begroting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Which amount of a line is compared. */
public enum Bedragsoort {
    LASTEN,
    BATEN,
    /** Income less costs: below zero when it costs more than it brings in. */
    SALDO;

    /** That amount of a line; null when it was not delivered, also when one side of a saldo was not. */
    @Nullable
    BigDecimal of(@Nullable BigDecimal lasten, @Nullable BigDecimal baten) {
        return switch (this) {
            case LASTEN -> lasten;
            case BATEN -> baten;
            case SALDO -> lasten == null || baten == null ? null : baten.subtract(lasten);
        };
    }
}
