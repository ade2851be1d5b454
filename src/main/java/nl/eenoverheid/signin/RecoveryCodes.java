package nl.eenoverheid.signin;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.eenoverheid.access.AccountId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Ten codes to sign in with when the phone is not there. Each begins with its number, so that one slow hash is enough to check it;
 * the 55 bits that follow are chance.
 */
@Component
class RecoveryCodes {
    static final int NUMBER = 10;

    private static final int LETTERS = 11;
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final SecureRandom random = new SecureRandom();
    private final RecoveryCodeRepository codes;
    private final PasswordEncoder hashes;

    RecoveryCodes(RecoveryCodeRepository codes, PasswordEncoder hashes) {
        this.codes = codes;
        this.hashes = hashes;
    }

    /** Makes new ones; those of before do not work any more. */
    List<String> renew(AccountId account) {
        codes.deleteOf(account.value());
        var made = new ArrayList<String>();
        for (int number = 0; number < NUMBER; number++) {
            String code = number + letters();
            codes.save(new RecoveryCode(account, number, hash(code)));
            made.add(code.replaceAll("(.{4})(?=.)", "$1-"));
        }
        return List.copyOf(made);
    }

    boolean use(AccountId account, String given, Instant now) {
        String code = given.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return code.matches("\\d[A-Z0-9]{" + LETTERS + "}")
                && codes.findByAccountIdAndNummer(account.value(), code.charAt(0) - '0')
                        .filter(found -> found.use(code, hashes, now))
                        .isPresent();
    }

    void forget(AccountId account) {
        codes.deleteOf(account.value());
    }

    private String letters() {
        return random.ints(LETTERS, 0, ALPHABET.length())
                .collect(
                        StringBuilder::new,
                        (text, letter) -> text.append(ALPHABET.charAt(letter)),
                        StringBuilder::append)
                .toString();
    }

    private String hash(String code) {
        String hash = hashes.encode(code);
        if (hash == null) {
            throw new IllegalStateException("no code to hash");
        }
        return hash;
    }
}
