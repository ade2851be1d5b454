package nl.eenoverheid.signin;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits that change every half minute (RFC 6238), as phones make them. A clock may be one step off; a code of a step
 * that was used, or of one before it, is none.
 */
final class Totp {
    private static final long SKEW = 1;
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();

    private Totp() {}

    /**
     * Finds the step that a code is of.
     *
     * @param used the last step of which a code was used
     */
    static OptionalLong step(byte[] secret, String code, Instant now, long used) {
        long present = now.getEpochSecond() / seconds();
        return LongStream.rangeClosed(present - SKEW, present + SKEW)
                .filter(step -> step > used)
                .filter(step -> same(code(secret, step), code))
                .findFirst();
    }

    static String code(byte[] secret, long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(secret, GENERATOR.getAlgorithm()),
                    Instant.ofEpochSecond(step * seconds()),
                    Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("any bytes are a key", e);
        }
    }

    private static long seconds() {
        return GENERATOR.getTimeStep().toSeconds();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
