package nl.eenoverheid.huisstijl;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A colour one cannot see through: only of those is the contrast known. */
record Colour(int red, int green, int blue) {
    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3}|[0-9a-f]{6})(f|ff)?");
    private static final Pattern RGB =
            Pattern.compile("rgb\\(\\s*(\\d{1,3})\\s*[, ]\\s*(\\d{1,3})\\s*[, ]\\s*(\\d{1,3})\\s*\\)");

    /** A colour as CSS writes it: in hexadecimals, as rgb, white or black. */
    static Optional<Colour> parse(String text) {
        String clean = text.strip().toLowerCase(Locale.ROOT);
        return switch (clean) {
            case "white" -> Optional.of(new Colour(255, 255, 255));
            case "black" -> Optional.of(new Colour(0, 0, 0));
            default -> hex(clean).or(() -> rgb(clean));
        };
    }

    /** The contrast with another colour, from 1 to 21 (WCAG 2.2, contrast ratio). */
    double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** As CSS writes it. */
    String css() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Optional<Colour> hex(String text) {
        Matcher found = HEX.matcher(text);
        if (!found.matches()
                || (text.length() != 4 && text.length() != 5 && text.length() != 7 && text.length() != 9)) {
            return Optional.empty();
        }
        String digits = found.group(1).length() == 3 ? found.group(1).replaceAll(".", "$0$0") : found.group(1);
        return Optional.of(new Colour(channel(digits, 0), channel(digits, 2), channel(digits, 4)));
    }

    private static int channel(String digits, int from) {
        return Integer.parseInt(digits.substring(from, from + 2), 16);
    }

    private static Optional<Colour> rgb(String text) {
        Matcher found = RGB.matcher(text);
        return found.matches()
                ? Optional.of(new Colour(channel(found, 1), channel(found, 2), channel(found, 3)))
                : Optional.empty();
    }

    private static int channel(Matcher found, int group) {
        return Math.min(255, Integer.parseInt(found.group(group)));
    }
}
