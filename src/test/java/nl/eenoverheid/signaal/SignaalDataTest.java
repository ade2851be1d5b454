package nl.eenoverheid.signaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.workspace.WerkruimteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Capability({"A2", "A3", "A4", "A6"})
class SignaalDataTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final WerkruimteId WONEN = new WerkruimteId(1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "emoji 🚲👩‍🌾",
                "שלום עולם",
                "<script>alert(1)</script>",
                "\"aanhaling\" en 'aanhaling'",
                "regel\n\ttab"
            })
    void ordinaryTextOfAnyKindIsKeptAsItIs(String text) {
        assertThat(Signalen.data(WONEN, text).checked(TODAY).woorden()).isEqualTo(text);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(Signalen.data(WONEN, "  "), "ervaren", "signaal.input.nothing"),
                Arguments.of(Signalen.data(WONEN, "x".repeat(4001)), "woorden", "shared.input.tooLong"),
                Arguments.of(Signalen.data(WONEN, "nul\u0000teken"), "woorden", "shared.input.control"),
                Arguments.of(Signalen.data(WONEN, "om\u202Egekeerd"), "woorden", "shared.input.control"),
                Arguments.of(
                        Signalen.data(WONEN, "morgen", SignaalSoort.IDEE, null, TODAY.plusDays(1), null),
                        "gehoordOp",
                        "signaal.input.future"),
                Arguments.of(Signalen.data(null, "nergens"), "werkruimte", "shared.input.choose"),
                Arguments.of(
                        Signalen.promised(WONEN, "later", TODAY.plusYears(11)),
                        "antwoord.uiterlijk",
                        "signaal.input.farAway"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCannotBeKeptIsNamedAtItsField(SignaalData data, String field, String key) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> data.checked(TODAY));

        assertThat(refused.problems())
                .extracting(InvalidInput.Problem::field, InvalidInput.Problem::key)
                .containsExactly(tuple(field, key));
    }

    @Test
    void everyProblemIsNamedAtOnce() {
        SignaalData empty = new SignaalData(
                null, null, "", "", "", "", "", "", "", null, 0, null, null, null, "", "", labels(11), null);

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> empty.checked(TODAY));

        assertThat(refused.problems())
                .extracting(InvalidInput.Problem::field)
                .containsExactlyInAnyOrder("ervaren", "werkruimte", "soort", "gehoordOp", "aantalMensen", "labels");
    }

    @Test
    void theFirstLineComesFromTheWordsOrElseFromTheFirstPromptThatWasAnswered() {
        assertThat(Signalen.data(WONEN, "Eerste regel\ntweede").kop()).isEqualTo("Eerste regel");
        assertThat(Signalen.data(WONEN, "🚲".repeat(300)).kop())
                .hasSize(2 * 199 + 1)
                .endsWith("…");
    }

    @ParameterizedTest
    @EnumSource(SignaalStatus.class)
    void whatIsFinishedCanOnlyBeReopenedAndNothingStaysWhereItIs(SignaalStatus status) {
        assertThat(status.canBecome(status)).isFalse();
        if (Set.of(SignaalStatus.TERUGGEKOPPELD, SignaalStatus.VERVALLEN).contains(status)) {
            assertThat(Stream.of(SignaalStatus.values()).filter(status::canBecome))
                    .containsExactly(SignaalStatus.HEROPEND);
        }
    }

    private static Set<String> labels(int count) {
        return IntStream.range(0, count).mapToObj(i -> "label " + i).collect(Collectors.toSet());
    }
}
