package nl.eenoverheid.besluit;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.workspace.WerkruimteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What forms may and may not say. */
class BesluitInputTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final OrganisatieId OMMEN = new OrganisatieId(1);

    @Test
    void everyProblemOfAnEmptyFormIsNamedAtOnce() {
        var empty = new BesluitData(
                null, null, null, " ", "", "", null, "\t", "", "", "", "", null, "", Set.of(), Set.of());

        assertThat(problems(empty::checked))
                .containsExactly(
                        "werkruimte shared.input.choose",
                        "soort shared.input.choose",
                        "titel shared.input.empty",
                        "samenvatting shared.input.empty",
                        "identificatie shared.input.empty",
                        "organisatie shared.input.choose",
                        "bestuursorgaan shared.input.empty");
    }

    static Stream<Arguments> aTextThatCannotBeKeptIsNamed() {
        return Stream.of(
                arguments("x".repeat(100_000), "shared.input.tooLong"),
                arguments("nul \u0000 hier", "shared.input.control"),
                arguments("om\u202Egedraaid", "shared.input.control"));
    }

    @ParameterizedTest
    @MethodSource
    void aTextThatCannotBeKeptIsNamed(String text, String key) {
        assertThat(problems(
                        () -> Besluiten.data(new WerkruimteId(1), OMMEN, text).checked()))
                .containsExactly("titel " + key);
    }

    @Test
    void wordsAreKeptAsTheyWereTyped() {
        String words = "<script>alert('😀')</script> \"مرحبا\"";
        assertThat(Besluiten.data(new WerkruimteId(1), OMMEN, words).checked().titel())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @Capability("G5")
    @CsvSource(
            nullValues = "-",
            value = {
                "4 miljoen euro, '', kostenBron besluit.input.source",
                "4 miljoen euro, begroting 2026, -",
                "'', '', -"
            })
    void anAmountNamesItsSource(String kosten, String bron, String problem) {
        BesluitData plain = Besluiten.data(new WerkruimteId(1), OMMEN, "Titel");
        var data = new BesluitData(
                plain.werkruimte(),
                null,
                plain.soort(),
                plain.titel(),
                plain.samenvatting(),
                plain.identificatie(),
                OMMEN,
                plain.bestuursorgaan(),
                "",
                "",
                kosten,
                bron,
                null,
                "",
                Set.of(),
                Set.of());

        assertThat(problems(data::checked)).isEqualTo(problem == null ? Set.of() : Set.of(problem));
    }

    @ParameterizedTest
    @Capability({"H7", "H8"})
    @CsvSource(
            nullValues = "-",
            value = {
                "TEGEN, '', '', reden besluit.input.whyAgainst",
                "TEGEN, '  ', onze tekst, reden besluit.input.whyAgainst",
                "TEGEN, te duur, '', -",
                "TEGEN, te duur, onze tekst, -",
                "VOOR, '', '', -",
                "ONTHOUDEN, '', '', -",
                "NOG_NIET, '', '', -",
                "VOOR, goed plan, onze tekst, minderheid besluit.input.minorityIsAgainst",
                "-, '', '', standpunt shared.input.choose"
            })
    void whoIsAgainstSaysWhy(Standpunt standpunt, String reden, String minderheid, String problem) {
        var data = new StandpuntData(OMMEN, standpunt, reden, minderheid);

        assertThat(problems(data::checked)).isEqualTo(problem == null ? Set.of() : Set.of(problem));
    }

    @ParameterizedTest
    @Capability("H9")
    @CsvSource(
            nullValues = "-",
            value = {
                "VASTGESTELD, 2026-03-03, -, -, -",
                "VASTGESTELD, 2026-03-04, -, -, datum besluit.input.future",
                "VASTGESTELD, 1899-12-31, -, -, datum besluit.input.longAgo",
                "VASTGESTELD, -, -, -, datum shared.input.choose",
                "-, 2026-03-03, -, -, resultaat shared.input.choose",
                "INGETROKKEN, 2026-03-03, -, -, resultaat besluit.input.withdraw",
                "VASTGESTELD, 2026-03-03, 2026-03-02, -, ingangOp besluit.input.beforeDecision",
                "VASTGESTELD, 2026-03-03, 2026-03-03, -, -",
                "VASTGESTELD, 2026-03-03, -, 2026-03-03, datum besluit.input.reviewBeforeDecision",
                "VASTGESTELD, 2025-03-03, -, 2026-03-01, -"
            })
    void aResultHasADayThatWas(
            BesluitResultaat result, LocalDate day, LocalDate from, LocalDate review, String problem) {
        assertThat(problems(() -> new UitkomstData(result, day, from).checked(TODAY, review)))
                .isEqualTo(problem == null ? Set.of() : Set.of(problem));
    }

    @ParameterizedTest
    @Capability("H12")
    @CsvSource(
            nullValues = "-",
            value = {
                "HANDHAVEN, het werkt, '', 2027-03-03, -",
                "HANDHAVEN, het werkt, '', -, -",
                "HANDHAVEN, '', '', -, toelichting shared.input.empty",
                "HANDHAVEN, het werkt, '', 2026-03-03, volgendeOp besluit.input.reviewBeforeToday",
                "OPNIEUW_WEGEN, het schuurt, '', -, vervolg besluit.input.where",
                "OPNIEUW_WEGEN, het schuurt, een nieuwe knoop, -, -",
                "-, het werkt, '', -, uitkomst shared.input.choose"
            })
    void lookingAgainHasAnOutcomeWithReasons(
            HerzieningUitkomst uitkomst, String toelichting, String vervolg, LocalDate next, String problem) {
        var data = new HerzieningData(uitkomst, toelichting, vervolg, next, "");

        assertThat(problems(() -> data.checked(TODAY))).isEqualTo(problem == null ? Set.of() : Set.of(problem));
    }

    private static Set<String> problems(Runnable check) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, check::run);
        return refused == null
                ? Set.of()
                : refused.problems().stream()
                        .map(problem -> problem.field() + " " + problem.key())
                        .collect(toCollection(LinkedHashSet::new));
    }
}
