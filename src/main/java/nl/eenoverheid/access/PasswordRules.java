package nl.eenoverheid.access;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a password must be. */
@Component
public class PasswordRules {
    /** Shortest password, in characters: NIST SP 800-63B-4 asks for 15 where it is the only factor. */
    public static final int SHORTEST = 15;

    private static final int LONGEST = 128;

    /** A password of fewer different characters is the same few over and over. */
    private static final int FEWEST_DIFFERENT = 5;

    /** A word of fewer letters, such as "van", stands in any sentence. */
    private static final int SHORTEST_WORD = 4;

    private static final String PRODUCT = "eenoverheid";

    /** The same few characters, perhaps with a space or a stroke in between. */
    private static final Pattern AGAIN = Pattern.compile("(.{3,}?)(?:[^\\p{L}\\p{N}]*\\1)+");

    private final PasswordEncoder passwords;

    PasswordRules(PasswordEncoder passwords) {
        this.passwords = passwords;
    }

    /**
     * A password as it may be stored.
     *
     * @param own what others know of the holder, such as name and e-mail address
     * @throws nl.eenoverheid.shared.InvalidInput when it is too short, too long or too easy to guess, for the field {@code password}
     */
    public String encode(@Nullable String password, String... own) {
        String encoded = passwords.encode(checked(password, own));
        if (encoded == null) {
            throw new IllegalStateException("no password to encode");
        }
        return encoded;
    }

    /** The password itself, when it may be chosen. */
    String checked(@Nullable String password, String... own) {
        String text = password == null ? "" : password;
        int length = length(text);
        var check = new InputCheck();
        check.unless(length >= SHORTEST, "password", "access.input.shortPassword", SHORTEST);
        check.unless(
                length < SHORTEST || text.codePoints().distinct().count() >= FEWEST_DIFFERENT,
                "password",
                "access.input.simplePassword");
        check.unless(text.length() <= LONGEST, "password", "access.input.longPassword", LONGEST);
        check.done();
        check.unless(length(once(text)) >= SHORTEST, "password", "access.input.repeatedPassword");
        check.done();
        check.unless(length(without(words(own), text)) >= SHORTEST, "password", "access.input.ownPassword");
        check.done();
        return text;
    }

    private static String once(String text) {
        return AGAIN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("$1");
    }

    private static String without(List<String> words, String text) {
        String rest = text.toLowerCase(Locale.ROOT);
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return rest;
    }

    /** The longest first, so that of an address nothing is left behind. */
    private static List<String> words(String... own) {
        return Stream.concat(
                        Stream.of(PRODUCT),
                        Arrays.stream(own)
                                .map(text -> text.toLowerCase(Locale.ROOT))
                                .flatMap(text -> Stream.concat(
                                        Stream.of(text, text.replace(" ", "")),
                                        Arrays.stream(text.split("[^\\p{L}\\p{N}]+")))))
                .filter(word -> length(word) >= SHORTEST_WORD)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
