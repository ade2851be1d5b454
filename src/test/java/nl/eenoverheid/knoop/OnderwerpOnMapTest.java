package nl.eenoverheid.knoop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenoverheid.Capability;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Capability({"H1", "H2"})
class OnderwerpOnMapTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            HELDER                           | HELDER
            HELDER GEDEELD                   | GEDEELD
            GEDEELD BETWIST HELDER           | BETWIST
            HELDER BETWIST ONBEKEND GEDEELD  | ONBEKEND
            BETWIST ONBEKEND                 | ONBEKEND
            ''                               | -
            """)
    void aSubjectIsAsLoudAsItsLoudestQuestion(String open, BeslisStand stand) {
        Map<BeslisStand, Integer> standen = Arrays.stream(open.split(" "))
                .filter(each -> !each.isEmpty())
                .map(BeslisStand::valueOf)
                .collect(Collectors.toMap(Function.identity(), each -> 1));

        OnderwerpOnMap subject = new OnderwerpOnMap(BevoegdheidOnderwerp.WATER, standen, null, List.of(), List.of());
        assertThat(subject.stand()).isEqualTo(Optional.ofNullable(stand));
    }
}
