package nl.eenoverheid.besluit;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.overheid.OrganisatieId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What each method makes of where organisations stand. Organisation 1 decides where one does. Positions are written as
 * {@code v} in favour, {@code t} against, {@code o} abstains, {@code -} silent, one for each that was asked.
 */
@Capability("H6")
class TellingTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            METHODE,     QUORUM, MEERDERHEID, ONTHOUDING, POSITIES,       UITSLAG,             OVER
            MANDAAT,     1,      GEWOON,      TELT_NIET,  v---,           KAN,
            MANDAAT,     1,      GEWOON,      TELT_NIET,  vttt,           KAN,
            MANDAAT,     1,      GEWOON,      TELT_NIET,  -vvv,           BESLISSER_ZWIJGT,    1
            MANDAAT,     1,      GEWOON,      TELT_NIET,  tvvv,           BESLISSER_NIET_VOOR, 1
            MANDAAT,     1,      GEWOON,      TELT_NIET,  ovvv,           BESLISSER_NIET_VOOR, 1
            ADVIES,      4,      GEWOON,      TELT_NIET,  vvv-,           QUORUM,              4
            ADVIES,      3,      GEWOON,      TELT_NIET,  vvv-,           KAN,
            ADVIES,      4,      GEWOON,      TELT_NIET,  vttt,           KAN,
            ADVIES,      3,      GEWOON,      TELT_NIET,  -vvv,           BESLISSER_ZWIJGT,    1
            ADVIES,      4,      GEWOON,      TELT_NIET,  tvvv,           BESLISSER_NIET_VOOR, 1
            INSTEMMING,  4,      GEWOON,      TELT_NIET,  vvvv,           KAN,
            INSTEMMING,  4,      GEWOON,      TELT_NIET,  vooo,           KAN,
            INSTEMMING,  4,      GEWOON,      TELT_NIET,  vvv-,           QUORUM,              4
            INSTEMMING,  4,      GEWOON,      TELT_NIET,  vvt-,           BEZWAAR,             3
            INSTEMMING,  4,      GEWOON,      TELT_NIET,  vvtt,           BEZWAAR,             3 4
            INSTEMMING,  2,      GEWOON,      TELT_NIET,  vv--,           KAN,
            CONSENSUS,   1,      GEWOON,      TELT_NIET,  vvvv,           KAN,
            CONSENSUS,   1,      GEWOON,      TELT_NIET,  vvv-,           QUORUM,              4
            CONSENSUS,   4,      GEWOON,      TELT_NIET,  vvvo,           KAN,
            CONSENSUS,   4,      GEWOON,      TELT_MEE,   vvvo,           NIET_IEDEREEN,       4
            CONSENSUS,   4,      GEWOON,      TELT_MEE,   vvto,           NIET_IEDEREEN,       3 4
            CONSENSUS,   4,      GEWOON,      TELT_NIET,  vvt-,           NIET_IEDEREEN,       3
            MEERDERHEID, 3,      GEWOON,      TELT_NIET,  vvt-,           KAN,
            MEERDERHEID, 3,      GEWOON,      TELT_NIET,  vv--,           QUORUM,              3 4
            MEERDERHEID, 3,      GEWOON,      TELT_NIET,  vvtt,           GEEN_MEERDERHEID,
            MEERDERHEID, 3,      GEWOON,      TELT_NIET,  vtoo,           GEEN_MEERDERHEID,
            MEERDERHEID, 3,      GEWOON,      TELT_NIET,  vvto,           KAN,
            MEERDERHEID, 3,      GEWOON,      TELT_MEE,   vvto,           GEEN_MEERDERHEID,
            MEERDERHEID, 3,      GEWOON,      TELT_NIET,  oooo,           GEEN_MEERDERHEID,
            MEERDERHEID, 3,      TWEEDERDE,   TELT_NIET,  vvt,            KAN,
            MEERDERHEID, 3,      TWEEDERDE,   TELT_NIET,  vvvtt,          GEEN_MEERDERHEID,
            MEERDERHEID, 3,      TWEEDERDE,   TELT_NIET,  ooo,            GEEN_MEERDERHEID,
            MEERDERHEID, 3,      DRIEKWART,   TELT_NIET,  vvvt,           KAN,
            MEERDERHEID, 3,      DRIEKWART,   TELT_NIET,  vvt,            GEEN_MEERDERHEID,
            MEERDERHEID, 8,      GEWOON,      TELT_NIET,  vvvvvvvvvvvvt-, KAN,
            """)
    void theRuleSaysWhetherItCanBeAdopted(
            Beslismethode methode,
            int quorum,
            Meerderheid meerderheid,
            Onthouding onthouding,
            String posities,
            Uitslag uitslag,
            String over) {
        Telling telling = rules(methode, quorum, meerderheid, onthouding, posities.length())
                .count(positions(posities));

        assertThat(telling.uitslag()).isEqualTo(uitslag);
        assertThat(telling.over()).isEqualTo(over == null ? Set.of() : ids(over.split(" ")));
        assertThat(telling.spoken() + telling.silent().size()).isEqualTo(telling.asked());
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsAdoptedBeforeAnybodySpoke(Beslismethode methode) {
        Telling telling = rules(methode, methode.usualQuorum(3), Meerderheid.GEWOON, Onthouding.TELT_NIET, 3)
                .count(positions("---"));
        assertThat(telling.uitslag().allows()).isFalse();
        assertThat(telling.silent()).hasSize(3);
    }

    @Test
    void whoWasNotAskedDoesNotCount() {
        Spelregels three = rules(Beslismethode.MEERDERHEID, 2, Meerderheid.GEWOON, Onthouding.TELT_NIET, 3);
        assertThat(three.count(positions("vv-tttt")).uitslag()).isEqualTo(Uitslag.KAN);
        assertThat(three.count(positions("v--vvvv")).uitslag()).isEqualTo(Uitslag.QUORUM);
    }

    @ParameterizedTest
    @CsvSource({
        "MANDAAT,14,1",
        "ADVIES,14,14",
        "INSTEMMING,14,14",
        "CONSENSUS,14,14",
        "MEERDERHEID,14,8",
        "MEERDERHEID,1,1"
    })
    void eachMethodHasAUsualQuorum(Beslismethode methode, int partijen, int quorum) {
        assertThat(methode.usualQuorum(partijen)).isEqualTo(quorum);
    }

    private static Spelregels rules(
            Beslismethode methode, int quorum, Meerderheid meerderheid, Onthouding onthouding, int partijen) {
        return new Spelregels(
                methode,
                quorum,
                meerderheid,
                onthouding,
                methode.hasDecider() ? new OrganisatieId(1) : null,
                IntStream.rangeClosed(1, partijen).mapToObj(OrganisatieId::new).collect(toSet()));
    }

    private static List<Checklist.Positie> positions(String written) {
        return IntStream.range(0, written.length())
                .mapToObj(each -> new Checklist.Positie(
                        new OrganisatieId(each + 1), position(written.charAt(each)), "reden", "", 1, true))
                .toList();
    }

    private static Standpunt position(char written) {
        return switch (written) {
            case 'v' -> Standpunt.VOOR;
            case 't' -> Standpunt.TEGEN;
            case 'o' -> Standpunt.ONTHOUDEN;
            default -> Standpunt.NOG_NIET;
        };
    }

    private static Set<OrganisatieId> ids(String... numbers) {
        return Arrays.stream(numbers)
                .map(each -> new OrganisatieId(Long.parseLong(each)))
                .collect(toSet());
    }
}
