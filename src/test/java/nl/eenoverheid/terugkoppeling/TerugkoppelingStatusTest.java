package nl.eenoverheid.terugkoppeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.Capability;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Capability("C1")
class TerugkoppelingStatusTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    TE_SCHRIJVEN      | true  | GESCHREVEN OVERGESLAGEN NIET_MEER_BELOOFD
                    GESCHREVEN        | true  | GESCHREVEN VRIJGEGEVEN OVERGESLAGEN
                    VRIJGEGEVEN       | true  | GESCHREVEN VERSTUURD OVERGESLAGEN
                    VERSTUURD         | false | TE_SCHRIJVEN
                    OVERGESLAGEN      | false | TE_SCHRIJVEN GESCHREVEN
                    NIET_MEER_BELOOFD | false | TE_SCHRIJVEN
                    """)
    void canBecomeOnlyWhatFollows(TerugkoppelingStatus status, boolean open, String next) {
        Set<TerugkoppelingStatus> expected = Arrays.stream(next.split(" "))
                .filter(name -> !name.isEmpty())
                .map(TerugkoppelingStatus::valueOf)
                .collect(Collectors.toSet());

        assertThat(EnumSet.allOf(TerugkoppelingStatus.class))
                .filteredOn(status::canBecome)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(status.isOpen()).isEqualTo(open);
    }
}
