package nl.eenoverheid.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTest {
    private final Compounds compounds = new Compounds(List.of(
            "woning", "bouw", "opgave", "fiets", "pad", "paden", "dorp", "huis", "weg", "school", "plein", "water"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    woningbouwopgave  | woning bouw opgave
                    woningbouwopgaven | woning bouw opgaven
                    fietspad          | fiets pad
                    fietspaden        | fiets paden
                    dorpshuis         | dorp huis
                    dorpenweg         | dorp weg
                    schoolpleintje    | school pleintje
                    woning            | ''
                    woningen          | ''
                    beweging          | ''
                    wateroverlast     | water
                    plattelandsschool | school
                    weg               | ''
                    """)
    void takesApartWhatFits(String word, String parts) {
        assertThat(compounds.parts(word))
                .containsExactlyElementsOf(
                        parts.isEmpty()
                                ? List.of()
                                : Arrays.stream(parts.split(" ")).toList());
    }
}
