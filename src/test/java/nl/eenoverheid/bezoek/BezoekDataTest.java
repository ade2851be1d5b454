package nl.eenoverheid.bezoek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.workspace.WerkruimteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BezoekDataTest {
    private static final WerkruimteId WONEN = new WerkruimteId(1);
    private static final LocalDate TODAY = Bezoeken.TODAY;

    @ParameterizedTest
    @CsvSource({
        "STATEN, '', '', ''",
        "STATEN, 'Wonen', '', agendaReden",
        "STATEN, 'Wonen', 'de bewoners vroegen erom', ''",
        "RAAD, '', '', ''",
        "RAAD, 'Wonen', '', agendaReden",
        "RAAD, 'Wonen', '  ', agendaReden",
        "ALGEMEEN_BESTUUR, 'Wonen', '', agendaReden",
        "COLLEGE, '', '', agenda",
        "COLLEGE, ' ', 'geen tijd', agenda",
        "COLLEGE, 'Wonen', '', ''",
        "AMBTELIJK, '', '', ''",
        "AMBTELIJK, 'Wonen', '', ''",
    })
    @Capability("A5")
    void whoGoesSaysWhetherThereIsAnAgenda(BezoekRol rol, String agenda, String reden, String problem) {
        BezoekData data = Bezoeken.data(WONEN, "Door Ommen", rol, TODAY, agenda, reden, Set.of());

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> data.checked(TODAY));

        if (problem.isEmpty()) {
            assertThat(refused).isNull();
        } else {
            assertThat(refused.problems()).singleElement().satisfies(found -> {
                assertThat(found.field()).isEqualTo(problem);
                assertThat(found.key()).isEqualTo("bezoek.input.agenda." + rol.agenda());
            });
        }
    }

    @Test
    void aReasonStaysOnlyWithTheAgendaThatItIsFor() {
        BezoekData without = Bezoeken.data(WONEN, "x", BezoekRol.RAAD, TODAY, "", "toch wel", Set.of());
        BezoekData college = Bezoeken.data(WONEN, "x", BezoekRol.COLLEGE, TODAY, "Wonen", "zomaar", Set.of());

        assertThat(without.checked(TODAY).agendaReden()).isEmpty();
        assertThat(college.checked(TODAY).agendaReden()).isEmpty();
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        BezoekData empty =
                new BezoekData(null, " ", null, null, null, null, null, "", "", "", "", "", "", List.of(), Set.of());

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> empty.checked(TODAY));

        assertThat(refused.problems())
                .extracting(InvalidInput.Problem::field)
                .containsExactlyInAnyOrder("werkruimte", "titel", "soort", "rol", "dag", "van", "tot", "route");
    }

    @Test
    void itEndsAfterItBeginsOnADayThatCanBeTrue() {
        assertThat(problems(at(TODAY, LocalTime.of(13, 0), LocalTime.of(13, 0))))
                .containsExactly("tot");
        assertThat(problems(at(TODAY.plusYears(5), LocalTime.of(13, 0), LocalTime.of(14, 0))))
                .containsExactly("dag");
        assertThat(problems(at(TODAY.minusYears(5), LocalTime.of(13, 0), LocalTime.of(14, 0))))
                .containsExactly("dag");
        assertThat(problems(at(TODAY.minusDays(1), LocalTime.of(13, 0), LocalTime.of(14, 0))))
                .isEmpty();
    }

    @Test
    void timesAreThoseOfTheNetherlandsInSummerToo() {
        BezoekData summer = at(LocalDate.of(2026, 7, 1), LocalTime.of(13, 0), LocalTime.of(14, 0));

        assertThat(summer.begintOp()).isEqualTo("2026-07-01T11:00:00Z");
        assertThat(at(TODAY, LocalTime.of(13, 0), LocalTime.of(14, 0)).begintOp())
                .isEqualTo("2026-03-03T12:00:00Z");
    }

    @Test
    void placesOnTheRouteSaySomethingAndFollowEachOtherInTime() {
        BezoekData.Halte nothing = new BezoekData.Halte(LocalTime.of(15, 0), null, " ", "");
        BezoekData.Halte late = new BezoekData.Halte(LocalTime.of(15, 0), null, "Lemele", "");
        BezoekData.Halte early = new BezoekData.Halte(LocalTime.of(14, 0), null, "Vilsteren", "");
        BezoekData.Halte open = new BezoekData.Halte(null, null, "", "het pontje");

        assertThat(problems(route(List.of(nothing)))).containsExactly("route");
        assertThat(problems(route(List.of(late, open, early)))).containsExactly("route");
        assertThat(route(List.of(early, nothing, open, late)).checked(TODAY).route())
                .containsExactly(early, open, late);
        assertThat(problems(route(Collections.nCopies(BezoekData.MOST_PLACES + 1, open))))
                .containsExactly("route");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, uren",
        "-1, 3, uren",
        "100.5, 3, uren",
        "1.125, 3, uren",
        "2, -1, gesproken",
        "2, 100001, gesproken"
    })
    void whatIsToldAfterwardsCanBeTrue(BigDecimal uren, int gesproken, String field) {
        InvalidInput refused =
                catchThrowableOfType(InvalidInput.class, () -> new BezoekVerslag(uren, gesproken, "").checked());

        assertThat(refused.problems()).extracting(InvalidInput.Problem::field).containsExactly(field);
    }

    @Test
    void nobodyToSpeakWithIsAnAnswerToo() {
        assertThat(new BezoekVerslag(new BigDecimal("2.50"), 0, " stil ")
                        .checked()
                        .verslag())
                .isEqualTo("stil");
    }

    @ParameterizedTest
    @EnumSource(BezoekStatus.class)
    void whatIsAheadIsTheFirstPartOfTheList(BezoekStatus status) {
        assertThat(status.rang() == 0).isEqualTo(status.isAhead());
        assertThat(status.canBecome(BezoekStatus.BEZIG)).isEqualTo(status == BezoekStatus.GEPLAND);
        assertThat(status.canBecome(BezoekStatus.AFGELAST)).isEqualTo(status.isAhead());
    }

    private static List<String> problems(BezoekData data) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> data.checked(TODAY));
        return refused == null
                ? List.of()
                : refused.problems().stream().map(InvalidInput.Problem::field).toList();
    }

    private static BezoekData at(LocalDate dag, LocalTime van, LocalTime tot) {
        return new BezoekData(
                WONEN,
                "Langs het kanaal",
                BezoekSoort.WANDELING,
                BezoekRol.AMBTELIJK,
                dag,
                van,
                tot,
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(new BezoekData.Halte(null, null, "Lemele", "")),
                Set.of());
    }

    private static BezoekData route(List<BezoekData.Halte> route) {
        BezoekData data = at(TODAY, LocalTime.of(13, 0), LocalTime.of(16, 0));
        return new BezoekData(
                data.werkruimte(),
                data.titel(),
                data.soort(),
                data.rol(),
                data.dag(),
                data.van(),
                data.tot(),
                "",
                "",
                "",
                "",
                "",
                "",
                route,
                Set.of());
    }
}
