package nl.eenoverheid.huisstijl;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a property comes down to, once every reference to another is followed.
 *
 * @param isForDark whether the style sheet said something about a dark screen on the way
 */
record TokenValue(Declared declared, boolean isForDark) {
    private static final int DEEPEST = 20;
    private static final int LONGEST = 300;
    private static final Pattern FUNCTION = Pattern.compile("(light-dark|var)\\((.*)\\)", Pattern.DOTALL);

    /** Empty when the style sheet says nothing about the property. */
    static Optional<TokenValue> of(VariablesCss css, String property, Scheme scheme) {
        return Optional.ofNullable(css.declared(property, scheme))
                .map(declared -> new TokenValue(declared, scheme == Scheme.DARK && css.isForDark(property))
                        .followed(css, scheme, 0));
    }

    /** What cannot be followed stays as it is written, and is no colour. */
    private TokenValue followed(VariablesCss css, Scheme scheme, int depth) {
        String value = declared.value();
        Matcher function = FUNCTION.matcher(value);
        if (depth > DEEPEST || value.length() > LONGEST || !function.matches()) {
            return this;
        }
        int comma = comma(function.group(2));
        String first = comma < 0 ? function.group(2) : function.group(2).substring(0, comma);
        @Nullable String second = comma < 0 ? null : function.group(2).substring(comma + 1);
        TokenValue next =
                function.group(1).equals("var") ? other(css, scheme, first, second) : half(scheme, first, second);
        return next.equals(this) ? this : next.followed(css, scheme, depth + 1);
    }

    private TokenValue half(Scheme scheme, String light, @Nullable String dark) {
        return dark == null
                ? this
                : new TokenValue(declared.with((scheme == Scheme.LIGHT ? light : dark).strip()), true);
    }

    private TokenValue other(VariablesCss css, Scheme scheme, String name, @Nullable String otherwise) {
        String property = name.strip();
        Declared other = css.declared(property, scheme);
        if (other != null) {
            return new TokenValue(
                    declared.with(other.value()), isForDark || scheme == Scheme.DARK && css.isForDark(property));
        }
        return otherwise == null ? this : new TokenValue(declared.with(otherwise.strip()), isForDark);
    }

    /** Where the first comma is that stands between no brackets; -1 when there is none. */
    private static int comma(String text) {
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (sign == ',' && depth == 0) {
                return at;
            }
        }
        return -1;
    }
}
