package nl.eenoverheid.access;

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

    private final PasswordEncoder passwords;

    PasswordRules(PasswordEncoder passwords) {
        this.passwords = passwords;
    }

    /**
     * A password as it may be stored.
     *
     * @throws nl.eenoverheid.shared.InvalidInput when it is too short, too long or too simple, for the field {@code password}
     */
    public String encode(@Nullable String password) {
        String encoded = passwords.encode(checked(password));
        if (encoded == null) {
            throw new IllegalStateException("no password to encode");
        }
        return encoded;
    }

    private static String checked(@Nullable String password) {
        String text = password == null ? "" : password;
        int length = text.codePointCount(0, text.length());
        var check = new InputCheck();
        check.unless(length >= SHORTEST, "password", "access.input.shortPassword", SHORTEST);
        check.unless(
                length < SHORTEST || text.codePoints().distinct().count() >= FEWEST_DIFFERENT,
                "password",
                "access.input.simplePassword");
        check.unless(text.length() <= LONGEST, "password", "access.input.longPassword", LONGEST);
        check.done();
        return text;
    }
}
