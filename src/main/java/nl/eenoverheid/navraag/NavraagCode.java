package nl.eenoverheid.navraag;

import java.security.SecureRandom;
import java.util.Locale;
import nl.eenoverheid.access.OneTimeToken;
import org.springframework.stereotype.Component;

/** Makes codes that people can type over from paper: no signs that look alike, in groups of four. */
@Component
class NavraagCode {
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();
    private final OneTimeToken tokens;

    NavraagCode(OneTimeToken tokens) {
        this.tokens = tokens;
    }

    /** A new code, 58 bits: with a limit on wrong ones nobody finds one by trying. */
    String create() {
        var code = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** What is stored of a code; small letters, spaces and missing strokes make no difference. */
    String hash(String code) {
        return tokens.hash(code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""));
    }
}
