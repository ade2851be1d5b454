package nl.eenoverheid.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.eenoverheid.Capability;
import nl.eenoverheid.shared.InvalidInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

@Capability("L5")
class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "noor.bakker@ommen.example",
                "Noor.Bakker@Ommen.Example 2026",
                "noorbakkernoorbakker",
                "Noor Bakker 2026!",
                "EenOverheid2026!"
            })
    void whatOthersKnowOfTheHolderDoesNotCount(String password) {
        refused(password, "access.input.ownPassword", "access.input.repeatedPassword");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wachtwoordwachtwoord",
                "Wachtwoord wachtwoord!",
                "geheim-geheim-geheim",
                "regenboog12regenboog12"
            })
    void whatIsRepeatedCountsOnce(String password) {
        refused(password, "access.input.repeatedPassword");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vijf fietsen in de regen", "welkom-in-de-demo-2026", "Noor fietst zondags door de regen"})
    void sentenceIsTaken(String password) {
        assertThat(rules.checked(password, "noor.bakker@ommen.example", "Noor Bakker"))
                .isEqualTo(password);
    }

    private void refused(String password, String... keys) {
        assertThatThrownBy(() -> rules.encode(password, "noor.bakker@ommen.example", "Noor Bakker"))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.field()).isEqualTo("password");
                            assertThat(problem.key()).isIn((Object[]) keys);
                        }));
    }
}
