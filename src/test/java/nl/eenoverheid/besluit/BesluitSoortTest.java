package nl.eenoverheid.besluit;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.overheid.BestuursorgaanSoort;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.workspace.WerkruimteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Record kinds apart: what each asks, from whom it comes, and what it says of itself. */
@Capability("H9")
class BesluitSoortTest {
    private static final ResourceBundle DUTCH = bundle("nl");
    private static final ResourceBundle ENGLISH = bundle("en");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            BESLUIT               | -
            MANDAATBESLUIT        | door
            BINDEND_ADVIES        | aan betreft
            INSTEMMING            | aan betreft
            ZIENSWIJZE            | aan betreft
            WENSEN_EN_BEDENKINGEN | aan betreft
            AFSPRAAK              | -
            TOEZEGGING            | aan
            MOTIE                 | aan
            """)
    void eachKindAsksWhatItCannotDoWithout(BesluitSoort soort, String required) {
        BesluitData bare = Besluiten.ofKind(plain(), soort, List.of(), BesluitKenmerk.NONE);
        assertThat(problems(bare::checked)).isEqualTo(required == null ? Set.of() : Set.of(required.split(" ")));
        assertThat(problems(Besluiten.ofKind(plain(), soort)::checked)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(BesluitSoort.class)
    void whatAKindDoesNotSayIsLeftOut(BesluitSoort soort) {
        BesluitKenmerk kept = Besluiten.ofKind(plain(), soort).checked().kenmerk();

        assertThat(kept.aan() != null).isEqualTo(soort.says(KenmerkVeld.AAN));
        assertThat(kept.betreft().isEmpty()).isNotEqualTo(soort.says(KenmerkVeld.BETREFT));
        assertThat(kept.uiterlijkOp() != null).isEqualTo(soort.says(KenmerkVeld.UITERLIJK));
        assertThat(kept.door().isEmpty()).isNotEqualTo(soort.says(KenmerkVeld.DOOR));
    }

    @ParameterizedTest
    @EnumSource(BesluitSoort.class)
    void eachKindSaysInOneSentenceWhatItIsAndIsNot(BesluitSoort soort) {
        for (ResourceBundle language : List.of(DUTCH, ENGLISH)) {
            String uitleg = language.getString("besluit.soort." + soort + ".uitleg");
            assertThat(uitleg).matches("[A-Z][^.!?]+\\.");
            assertThat(language.getString("besluit.soort." + soort + ".bron")).isNotBlank();
        }
        assertThat(DUTCH.getString("besluit.soort." + soort + ".uitleg")).containsAnyOf("maar", "en is geen");
    }

    @Test
    void everyKindSaysSomethingElse() {
        assertThat(Stream.of(BesluitSoort.values()).map(each -> DUTCH.getString("besluit.soort." + each + ".uitleg")))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "MOTIE, GEMEENTERAAD, true",
        "MOTIE, COLLEGE, false",
        "WENSEN_EN_BEDENKINGEN, PROVINCIALE_STATEN, true",
        "WENSEN_EN_BEDENKINGEN, GEDEPUTEERDE_STATEN, false",
        "TOEZEGGING, COLLEGE, true",
        "TOEZEGGING, BURGEMEESTER, true",
        "TOEZEGGING, GEMEENTERAAD, false",
        "ZIENSWIJZE, GEMEENTERAAD, true",
        "ZIENSWIJZE, COLLEGE, true",
        "BESLUIT, DAGELIJKS_BESTUUR, true"
    })
    void someKindsComeFromSomeBodiesOnly(BesluitSoort soort, BestuursorgaanSoort orgaan, boolean comes) {
        assertThat(soort.comesFrom(orgaan)).isEqualTo(comes);
    }

    private static BesluitData plain() {
        return Besluiten.data(new WerkruimteId(1), new OrganisatieId(1), "Titel");
    }

    private static Set<String> problems(Runnable check) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, check::run);
        return refused == null
                ? Set.of()
                : refused.problems().stream()
                        .map(InvalidInput.Problem::field)
                        .collect(toCollection(LinkedHashSet::new));
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "i18n.besluit",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
