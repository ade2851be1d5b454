package nl.eenoverheid.knoop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.workspace.WerkruimteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnoopDataTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wie betaalt het fietspad        | Wie betaalt het fietspad?
            Wie betaalt het fietspad?       | Wie betaalt het fietspad?
            Wie betaalt het fietspad.       | Wie betaalt het fietspad?
            Wie betaalt het fietspad ...    | Wie betaalt het fietspad?
            '  Wie   betaalt dit?  '        | Wie betaalt dit?
            'Wie betaalt 🚲 & <b>dit</b>?'  | 'Wie betaalt 🚲 & <b>dit</b>?'
            """)
    void aQuestionGetsItsQuestionMark(String typed, String kept) {
        assertThat(data(typed).checked().vraag()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Wie\u0000?", "Wie \u202Eneteb?"})
    void whatIsNoQuestionIsRefused(String typed) {
        assertThatThrownBy(() -> data(typed).checked())
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("vraag"));
    }

    @Test
    void tooLongIsRefusedWithEveryProblem() {
        var data = new KnoopData(null, null, "a".repeat(100_000), "b".repeat(100_000), Set.of(), Set.of());
        assertThatThrownBy(data::checked)
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("werkruimte", "vraag", "toelichting"));
    }

    private static KnoopData data(String vraag) {
        return new KnoopData(new WerkruimteId(1), null, vraag, "", Set.of(), Set.of());
    }
}
