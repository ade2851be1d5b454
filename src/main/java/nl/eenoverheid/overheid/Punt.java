package nl.eenoverheid.overheid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A point on the map, in degrees of WGS 84. Near a house it leads to who lives there; so what is kept is rounded, unless
 * somebody wants it otherwise.
 *
 * @param breedte degrees north, in six decimals
 * @param lengte degrees east, in six decimals
 */
public record Punt(BigDecimal breedte, BigDecimal lengte) {
    /** Decimals of a rounded point: about 100 metres. */
    public static final int ROUNDED = 3;

    /** Decimals of an exact point. */
    public static final int EXACT = 6;

    public Punt {
        breedte = breedte.setScale(EXACT, RoundingMode.HALF_UP);
        lengte = lengte.setScale(EXACT, RoundingMode.HALF_UP);
    }

    /** The point at so many degrees. */
    public static Punt of(double breedte, double lengte) {
        return new Punt(BigDecimal.valueOf(breedte), BigDecimal.valueOf(lengte));
    }

    /** The same to about 100 metres. */
    public Punt rounded() {
        return new Punt(
                breedte.setScale(ROUNDED, RoundingMode.HALF_UP), lengte.setScale(ROUNDED, RoundingMode.HALF_UP));
    }

    public boolean isRounded() {
        return equals(rounded());
    }

    /** Whether it lies in a Dutch municipality, or so close to one that the borders that we know cannot tell. */
    public boolean isInNederland() {
        return Borders.shared().isNear(this);
    }

    /** The TOOI code of the municipality that it lies in, such as {@code gm0175}; empty on open water and abroad. */
    public Optional<String> gemeente() {
        return Borders.shared().codeAt(this);
    }

    /** As one types it: degrees north, then east, as many decimals as say something. */
    public String text() {
        return plain(breedte) + ", " + plain(lengte);
    }

    private static String plain(BigDecimal degrees) {
        BigDecimal brief = degrees.stripTrailingZeros();
        return brief.setScale(Math.max(ROUNDED, brief.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
