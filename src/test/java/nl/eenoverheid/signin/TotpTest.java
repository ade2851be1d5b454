package nl.eenoverheid.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Capability("L5")
class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);
    private static final long STEP = 1_111_111_111 / 30;

    /** The last six of the eight digits in appendix B of RFC 6238. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, second / 30)).isEqualTo(code);
        assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(second), -1)).hasValue(second / 30);
    }

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void clockMayBeOneStepOff(long off, boolean accepted) {
        assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP + off), NOW, -1).isPresent())
                .isEqualTo(accepted);
    }

    @Test
    void codeThatWasUsedIsNoneAndNeitherIsOneFromBefore() {
        assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP), NOW, STEP)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP - 1), NOW, STEP)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP + 1), NOW, STEP)).hasValue(STEP + 1);
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secretsAreWrittenAsAppsReadThem(String plain, String written) {
        assertThat(Base32.encode(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
    }

    @Test
    void addressForAppsNamesTheProductAndTheAccount() {
        Enrolment enrolment = new Enrolment("jan@ommen.example");

        assertThat(enrolment.address())
                .startsWith("otpauth://totp/E%C3%A9n%20overheid%3Ajan%40ommen.example?secret=")
                .endsWith("&issuer=E%C3%A9n%20overheid")
                .contains("secret=" + enrolment.typed().replace(" ", ""));
        assertThat(enrolment.typed()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(new Enrolment("jan@ommen.example").typed()).isNotEqualTo(enrolment.typed());
    }
}
