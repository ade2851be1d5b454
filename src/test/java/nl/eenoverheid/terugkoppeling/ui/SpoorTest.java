package nl.eenoverheid.terugkoppeling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.eenoverheid.Capability;
import nl.eenoverheid.signaal.SpoorRegel;
import nl.eenoverheid.terugkoppeling.ui.Spoor.Halte;
import nl.eenoverheid.terugkoppeling.ui.Spoor.Soort;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Capability("C2")
class SpoorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                      | GEHOORD                              | GEDUID
                    DUIDING                                 | GEHOORD GEDUID                       | GELAND
                    DUIDING DOSSIER                         | GEHOORD GEDUID GELAND                | BESLIST
                    DUIDING DOSSIER BESLUIT                 | GEHOORD GEDUID GELAND BESLIST        | TERUG
                    DUIDING DUIDING DOSSIER KNOOP           | GEHOORD GEDUID GELAND BESLIST        | TERUG
                    DUIDING DOSSIER BESLUIT TERUGKOPPELING  | GEHOORD GEDUID GELAND BESLIST TERUG  | ''
                    TERUGKOPPELING                          | GEHOORD TERUG                        | ''
                    """)
    void saysWhichStopsAreReachedAndWhichIsNext(String landed, String reached, String next) {
        Spoor spoor = Spoor.of(words(landed).stream()
                .map(soort -> new SpoorRegel(new Item(ItemSoort.valueOf(soort), 1), "titel", Instant.EPOCH))
                .toList());

        assertThat(spoor.haltes()).extracting(Halte::soort).containsExactly(Soort.values());
        assertThat(spoor.haltes())
                .filteredOn(Halte::isReached)
                .extracting(halte -> halte.soort().name())
                .containsExactlyElementsOf(words(reached));
        assertThat(spoor.haltes())
                .filteredOn(spoor::isNext)
                .extracting(halte -> halte.soort().name())
                .containsExactlyElementsOf(words(next));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
