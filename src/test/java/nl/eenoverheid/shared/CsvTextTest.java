package nl.eenoverheid.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+31 6",
                "-2",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20SUM(A1)"
            })
    void noFormulaRuns(String text) {
        assertThat(CsvText.safe(text)).isEqualTo("'" + text);
    }

    @Test
    void noFormulaRunsInACellThatASemicolonBegins() {
        assertThat(CsvText.safe("Plan;=1+1; -2\t@A1")).isEqualTo("Plan;'=1+1; '-2\t'@A1");
        assertThat(CsvText.safe("Wonen; zorg; 1 = 1")).isEqualTo("Wonen; zorg; 1 = 1");
    }

    @Test
    void otherWordsStay() {
        assertThat(CsvText.safe("1 = 1")).isEqualTo("1 = 1");
        assertThat(CsvText.safe("")).isEmpty();
    }
}
