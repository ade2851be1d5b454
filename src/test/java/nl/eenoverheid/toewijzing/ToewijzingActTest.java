package nl.eenoverheid.toewijzing;

import static nl.eenoverheid.toewijzing.ToewijzingAct.ACCEPT;
import static nl.eenoverheid.toewijzing.ToewijzingAct.ASSIGN;
import static nl.eenoverheid.toewijzing.ToewijzingAct.DIRECT;
import static nl.eenoverheid.toewijzing.ToewijzingAct.REFUSE;
import static nl.eenoverheid.toewijzing.ToewijzingRol.BEHANDELAAR;
import static nl.eenoverheid.toewijzing.ToewijzingRol.HERKOMST;
import static nl.eenoverheid.toewijzing.ToewijzingRol.LID;
import static nl.eenoverheid.toewijzing.ToewijzingRol.REGIE;
import static nl.eenoverheid.toewijzing.ToewijzingStatus.AANGENOMEN;
import static nl.eenoverheid.toewijzing.ToewijzingStatus.GEVRAAGD;
import static nl.eenoverheid.toewijzing.ToewijzingStatus.NIEMAND;
import static nl.eenoverheid.toewijzing.ToewijzingStatus.TERUG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** State by act by role: the whole table. */
@Capability({"B5", "B7"})
class ToewijzingActTest {

    static List<Arguments> table() {
        return List.of(
                Arguments.of(NIEMAND, LID, Set.of(ACCEPT)),
                Arguments.of(NIEMAND, HERKOMST, Set.of(ASSIGN)),
                Arguments.of(NIEMAND, BEHANDELAAR, Set.of(ASSIGN)),
                Arguments.of(NIEMAND, REGIE, Set.of(ASSIGN)),
                Arguments.of(GEVRAAGD, LID, Set.of()),
                Arguments.of(GEVRAAGD, HERKOMST, Set.of(ASSIGN, DIRECT)),
                Arguments.of(GEVRAAGD, BEHANDELAAR, Set.of(ASSIGN, ACCEPT, REFUSE, DIRECT)),
                Arguments.of(GEVRAAGD, REGIE, Set.of(ASSIGN, DIRECT)),
                Arguments.of(AANGENOMEN, LID, Set.of()),
                Arguments.of(AANGENOMEN, HERKOMST, Set.of(ASSIGN, DIRECT)),
                Arguments.of(AANGENOMEN, BEHANDELAAR, Set.of(ASSIGN, DIRECT)),
                Arguments.of(AANGENOMEN, REGIE, Set.of(ASSIGN, DIRECT)),
                Arguments.of(TERUG, LID, Set.of()),
                Arguments.of(TERUG, HERKOMST, Set.of(ASSIGN, DIRECT)),
                Arguments.of(TERUG, BEHANDELAAR, Set.of(ASSIGN, ACCEPT, DIRECT)),
                Arguments.of(TERUG, REGIE, Set.of(ASSIGN, DIRECT)));
    }

    @ParameterizedTest
    @MethodSource("table")
    void whoMayDoWhatWhen(ToewijzingStatus status, ToewijzingRol rol, Set<ToewijzingAct> expected) {
        assertThat(acts(status, EnumSet.of(rol))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(ToewijzingStatus.class)
    void whoIsNotConcernedMayNothing(ToewijzingStatus status) {
        assertThat(acts(status, Set.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ToewijzingStatus.class)
    void theTableHasEveryStateAndRole(ToewijzingStatus status) {
        Stream<Object> rollen =
                table().stream().filter(row -> row.get()[0] == status).map(row -> row.get()[1]);
        assertThat(rollen).containsExactlyInAnyOrder((Object[]) ToewijzingRol.values());
    }

    private static Set<ToewijzingAct> acts(ToewijzingStatus status, Set<ToewijzingRol> rollen) {
        return Arrays.stream(ToewijzingAct.values())
                .filter(act -> status.allows(act) && act.isFor(status, rollen))
                .collect(Collectors.toSet());
    }
}
