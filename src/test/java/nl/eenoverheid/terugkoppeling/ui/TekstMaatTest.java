package nl.eenoverheid.terugkoppeling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.eenoverheid.Capability;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Capability("C1")
class TekstMaatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                          | 0 | 0
                    '   '                                       | 0 | 0
                    Ja.                                         | 1 | 1
                    Ja. Wij bouwen er twaalf.                   | 5 | 4
                    Mag het? Ja! Wij beginnen in mei.           | 7 | 4
                    Het kost 1.200 euro en duurt 2,5 jaar       | 8 | 8
                    """)
    void countsWords(String text, int words, int longest) {
        assertThat(TekstMaat.of(text)).isEqualTo(new TekstMaat(words, longest));
    }
}
