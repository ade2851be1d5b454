package nl.eenoverheid.terugkoppeling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.eenoverheid.Capability;
import nl.eenoverheid.knoop.BeslisStand;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopStatus;
import nl.eenoverheid.signaal.SpoorRegel;
import nl.eenoverheid.terugkoppeling.KnoopRegel;
import nl.eenoverheid.terugkoppeling.ui.Spoor.Halte;
import nl.eenoverheid.terugkoppeling.ui.Spoor.Soort;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Capability("C2")
class SpoorTest {
    private static final KnoopRegel KNOOP =
            new KnoopRegel(new KnoopId(1), "Wie beslist?", KnoopStatus.OPEN, BeslisStand.ONBEKEND, Instant.EPOCH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                      | GEHOORD                              | GEDUID
                    DUIDING                                 | GEHOORD GEDUID                       | GELAND
                    DUIDING DOSSIER                         | GEHOORD GEDUID GELAND                | BESLIST
                    DUIDING DOSSIER BESLUIT                 | GEHOORD GEDUID GELAND BESLIST        | TERUG
                    KNOOP                                   | GEHOORD GEVRAAGD                     | BESLIST
                    DUIDING DUIDING DOSSIER KNOOP           | GEHOORD GEDUID GELAND GEVRAAGD       | BESLIST
                    DUIDING DOSSIER BESLUIT TERUGKOPPELING  | GEHOORD GEDUID GELAND BESLIST TERUG  | ''
                    TERUGKOPPELING                          | GEHOORD TERUG                        | ''
                    """)
    void saysWhichStopsAreReachedAndWhichIsNext(String landed, String reached, String next) {
        Spoor spoor = Spoor.of(
                words(landed).stream()
                        .filter(soort -> !soort.equals("KNOOP"))
                        .map(soort -> new SpoorRegel(new Item(ItemSoort.valueOf(soort), 1), "titel", Instant.EPOCH))
                        .toList(),
                landed.contains("KNOOP") ? List.of(KNOOP) : List.of());

        assertThat(spoor.haltes())
                .extracting(Halte::soort)
                .containsExactlyElementsOf(Arrays.stream(Soort.values())
                        .filter(soort -> soort != Soort.GEVRAAGD || landed.contains("KNOOP"))
                        .toList());
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
