package nl.eenoverheid.besluit;

import static nl.eenoverheid.besluit.BesluitResultaat.AANGEHOUDEN;
import static nl.eenoverheid.besluit.BesluitResultaat.KENNISGENOMEN;
import static nl.eenoverheid.besluit.BesluitResultaat.VASTGESTELD;
import static nl.eenoverheid.besluit.BesluitResultaat.VERWORPEN;
import static nl.eenoverheid.besluit.Checkpunt.Oordeel.IN_ORDE;
import static nl.eenoverheid.besluit.Checkpunt.Oordeel.LET_OP;
import static nl.eenoverheid.besluit.Checkpunt.Oordeel.ONTBREEKT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.overheid.OrganisatieId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Capability({"H7", "H8", "H9"})
class ChecklistTest {
    private static final OrganisatieId DALFSEN = new OrganisatieId(1);
    private static final Checklist COMPLETE = with(Standpunt.VOOR, "", "", 2);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            RESULT,        GROUND, REASONS, REVIEW, MISSING
            VASTGESTELD,   true,   true,    true,
            VASTGESTELD,   true,   true,    false,
            VASTGESTELD,   false,  true,    true,   GRONDSLAG
            VASTGESTELD,   true,   false,   true,   MOTIVERING
            VASTGESTELD,   false,  false,   false,  GRONDSLAG MOTIVERING
            VERWORPEN,     true,   true,    false,
            VERWORPEN,     false,  true,    false,  GRONDSLAG
            VERWORPEN,     true,   false,   false,  MOTIVERING
            AANGEHOUDEN,   false,  true,    true,
            AANGEHOUDEN,   false,  true,    false,  HERZIENING
            AANGEHOUDEN,   false,  false,   true,   MOTIVERING
            KENNISGENOMEN, false,  false,   false,
            """)
    void aResultNeedsItsGroundAndItsReasons(
            BesluitResultaat result, boolean ground, boolean reasons, boolean review, String missing) {
        var checklist = new Checklist(ground ? "grond" : "", reasons ? "reden" : "", review, true, 1, List.of());

        assertThat(checklist.missing(result))
                .map(Vereiste::name)
                .containsExactly(missing == null ? new String[0] : missing.split(" "));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INGETROKKEN")
    void noResultIsRecordedOverSomebodyWhoIsAgainstAndIsNotHeard(BesluitResultaat result) {
        assertThat(with(Standpunt.TEGEN, "", "", 2).missing(result)).containsExactly(Vereiste.MINDERHEID);
        assertThat(with(Standpunt.TEGEN, "De kernen betalen de prijs", "", 2).missing(result))
                .isEmpty();
        assertThat(with(Standpunt.TEGEN, "", "Weeg dit in 2027 opnieuw", 2).missing(result))
                .isEmpty();
        assertThat(with(Standpunt.ONTHOUDEN, "", "", 2).missing(result)).isEmpty();
    }

    static Stream<Arguments> whatPeopleShouldKnow() {
        return Stream.of(
                arguments(VASTGESTELD, with(Standpunt.NOG_NIET, "", "", 0), Vereiste.STANDPUNTEN, LET_OP),
                arguments(VASTGESTELD, with(Standpunt.VOOR, "", "", 1), Vereiste.HUIDIGE_TEKST, LET_OP),
                arguments(VASTGESTELD, with(Standpunt.VOOR, "", "", 2), Vereiste.HUIDIGE_TEKST, IN_ORDE),
                arguments(VERWORPEN, with(Standpunt.TEGEN, "", "", 2), Vereiste.MINDERHEID, ONTBREEKT),
                arguments(VASTGESTELD, without(false, true), Vereiste.HERZIENING, LET_OP),
                arguments(AANGEHOUDEN, without(false, true), Vereiste.HERZIENING, ONTBREEKT),
                arguments(VASTGESTELD, without(true, false), Vereiste.RUST_OP, LET_OP));
    }

    @ParameterizedTest
    @MethodSource
    void whatPeopleShouldKnow(
            BesluitResultaat result, Checklist checklist, Vereiste vereiste, Checkpunt.Oordeel oordeel) {
        assertThat(checklist.points(result))
                .filteredOn(point -> point.vereiste() == vereiste)
                .singleElement()
                .satisfies(point -> {
                    assertThat(point.oordeel()).isEqualTo(oordeel);
                    boolean aboutSomebody = oordeel != IN_ORDE
                            && List.of(Vereiste.MINDERHEID, Vereiste.STANDPUNTEN, Vereiste.HUIDIGE_TEKST)
                                    .contains(vereiste);
                    assertThat(point.over()).isEqualTo(aboutSomebody ? List.of(DALFSEN) : List.of());
                });
    }

    @ParameterizedTest
    @CsvSource({"VASTGESTELD,7", "VERWORPEN,5", "AANGEHOUDEN,3", "KENNISGENOMEN,1"})
    void aResultThatDecidesIsCheckedOnMore(BesluitResultaat result, int points) {
        assertThat(COMPLETE.points(result)).hasSize(points).allSatisfy(point -> assertThat(point.oordeel())
                .isEqualTo(IN_ORDE));
        assertThat(COMPLETE.points(KENNISGENOMEN)).map(Checkpunt::vereiste).containsExactly(Vereiste.MINDERHEID);
    }

    @Test
    void whatPeopleSaidIsNotCheckedBeforeAnybodySpoke() {
        assertThat(with(Standpunt.NOG_NIET, "", "", 1).points(VASTGESTELD))
                .map(Checkpunt::vereiste)
                .contains(Vereiste.STANDPUNTEN)
                .doesNotContain(Vereiste.MINDERHEID, Vereiste.HUIDIGE_TEKST);
    }

    private static Checklist with(Standpunt standpunt, String reden, String minderheid, int tekst) {
        return new Checklist(
                "grond",
                "reden",
                true,
                true,
                2,
                List.of(new Checklist.Positie(DALFSEN, standpunt, reden, minderheid, tekst, true)));
    }

    private static Checklist without(boolean herziening, boolean rustOp) {
        return new Checklist("grond", "reden", herziening, rustOp, 2, List.of());
    }
}
