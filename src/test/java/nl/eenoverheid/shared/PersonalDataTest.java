package nl.eenoverheid.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The table of {@code personal-data-vectors.json}, that the browser passes too (PersonalDataIT). */
@Capability("A9")
class PersonalDataTest {

    @ParameterizedTest
    @MethodSource("vectors")
    void findsWhatLeadsToAPersonAndNothingElse(Vector vector) {
        assertThat(PersonalData.find(vector.text()).stream()
                        .map(found ->
                                List.of(found.kind().name(), vector.text().substring(found.start(), found.end()))))
                .isEqualTo(vector.found());
    }

    @Test
    void masksWhatWasFoundAndKeepsTheRest() {
        assertThat(PersonalData.masked("Bel 06-12345678 of mail j@voorbeeld.nl. Dorpsstraat 12!"))
                .isEqualTo("Bel [telefoonnummer] of mail [e-mailadres]. [adres]!");
        assertThat(PersonalData.masked("Niets bijzonders")).isEqualTo("Niets bijzonders");
        assertThat(PersonalData.kinds(PersonalData.masked("123456782 NL91ABNA0417164300 AB-12-CD")))
                .isEmpty();
    }

    @Test
    void readsLongTextsWithoutGettingStuck() {
        String digits = "1 2 ".repeat(25_000);
        String signs = "a.-_%+".repeat(15_000);
        assertThat(PersonalData.find(digits)).isEmpty();
        assertThat(PersonalData.find(signs)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A-", "A'", "Dorpsstraat-", "é.", "a@b.", "06-", "1234 AB", "NL00 ", "12-mrt-", "+0"})
    void whatIsRepeatedForEverTakesNoLonger(String part) {
        String text = part.repeat(100_000 / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> PersonalData.masked(text));
    }

    static Stream<Vector> vectors() {
        var json = PersonalDataTest.class.getResourceAsStream("/personal-data-vectors.json");
        return Stream.of(JsonMapper.shared().readValue(Objects.requireNonNull(json), Vector[].class));
    }

    record Vector(String text, List<List<String>> found) {}
}
