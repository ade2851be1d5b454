package nl.eenoverheid.overheid;

import java.util.Optional;

/**
 * The number by which other systems know a legal person (Rechtspersonen en Samenwerkingsverbanden Informatienummer).
 *
 * @param value nine digits that pass the eleven test
 */
public record Rsin(String value) {
    private static final int DIGITS = 9;
    private static final int DIVISOR = 11;

    public Rsin {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an RSIN");
        }
    }

    /** Reads one; empty when it has another form or fails the eleven test. */
    public static Optional<Rsin> of(String text) {
        return isValid(text) ? Optional.of(new Rsin(text)) : Optional.empty();
    }

    private static boolean isValid(String text) {
        return text.matches("\\d{" + DIGITS + "}") && !text.equals("0".repeat(DIGITS)) && sum(text) % DIVISOR == 0;
    }

    /** Weights 9 down to 2, and minus 1 for the last digit. */
    private static int sum(String digits) {
        int sum = -Character.digit(digits.charAt(DIGITS - 1), 10);
        for (int i = 0; i < DIGITS - 1; i++) {
            sum += (DIGITS - i) * Character.digit(digits.charAt(i), 10);
        }
        return sum;
    }
}
