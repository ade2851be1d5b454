package nl.eenoverheid.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Today is Tuesday 3 March 2026. */
@Capability("G6")
class BotsingenTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final OrganisatieId NOBODY = new OrganisatieId(-1);
    private static final OrganisatieId RAAD = new OrganisatieId(10175);
    private static final OrganisatieId REGELING = new OrganisatieId(40881);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-05-24, 11",
        "2026-03-02, 2026-05-25, -1",
        "2026-03-02, 2026-05-11, 10",
        "2026-03-02, 2026-03-01, 0",
    })
    void aCouncilHasTwelveWeeks(LocalDate sent, LocalDate due, int weeks) {
        List<Botsing> found = find(List.of(), draft(sent), zienswijze(due));

        if (weeks < 0) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(each -> {
                assertThat(each.soort()).isEqualTo(BotsingSoort.TERMIJN_TE_KORT);
                assertThat(each.getal()).isEqualTo(weeks);
                assertThat(each.wie()).as("who moves the day").isEqualTo(REGELING);
                assertThat(each.dag()).isEqualTo(sent.plusWeeks(12));
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-14, BESLUIT_TE_VROEG",
        "2026-06-15, ",
        "2026-06-16, ",
    })
    void aBoardWaitsForTheCouncils(LocalDate decides, @Nullable BotsingSoort soort) {
        List<Botsing> found = find(
                List.of(),
                draft(LocalDate.of(2026, 3, 2)),
                zienswijze(LocalDate.of(2026, 6, 15)),
                planned(REGELING, MomentSoort.BEGROTING_VASTGESTELD, decides));

        assertThat(found).extracting(Botsing::soort).isEqualTo(soort == null ? List.of() : List.of(soort));
    }

    @Test
    void whatACouncilSaidNobodyWaitsFor() {
        assertThat(find(
                        List.of(),
                        draft(LocalDate.of(2026, 3, 2)),
                        done(zienswijze(LocalDate.of(2026, 6, 15))),
                        planned(REGELING, MomentSoort.BEGROTING_VASTGESTELD, LocalDate.of(2026, 5, 1))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-10, ",
        "2026-07-11, IN_RECES",
        "2026-08-23, IN_RECES",
        "2026-08-24, ",
    })
    void aCouncilInRecessDecidesNothing(LocalDate due, @Nullable BotsingSoort soort) {
        List<Botsing> found = find(
                List.of(new PeriodeListItem(
                        1, RAAD, PeriodeSoort.RECES, "", LocalDate.of(2026, 7, 11), LocalDate.of(2026, 8, 23))),
                draft(LocalDate.of(2026, 3, 2)),
                zienswijze(due));

        assertThat(found).extracting(Botsing::soort).isEqualTo(soort == null ? List.of() : List.of(soort));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, GEEN_VERGADERING",
        "2026-03-02, ",
        "2026-06-15, ",
        "2026-06-16, GEEN_VERGADERING",
    })
    void aCouncilMeetsBetweenWhatItGetsAndWhenItSpeaks(LocalDate meets, @Nullable BotsingSoort soort) {
        List<Botsing> found = find(
                List.of(new PeriodeListItem(1, RAAD, PeriodeSoort.VERGADERING, "", meets, meets)),
                draft(LocalDate.of(2026, 3, 2)),
                zienswijze(LocalDate.of(2026, 6, 15)));

        assertThat(found).extracting(Botsing::soort).isEqualTo(soort == null ? List.of() : List.of(soort));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-30, 2025-11-30, ",
        "2025-12-01, 2025-12-01, WET_VOORBIJ",
        "2026-03-02, 2026-03-02, WET_VOORBIJ",
        "2026-03-03, 2026-03-03, WET_NADERT",
        "2026-03-17, 2026-03-17, WET_NADERT",
        "2026-03-18, 2026-03-18, ",
        "2026-03-18, 2026-03-19, WET_GEPLAND_ERNA",
    })
    void theLawHasALastDay(LocalDate last, LocalDate planned, @Nullable BotsingSoort soort) {
        List<Botsing> found = find(
                List.of(),
                planned(RAAD, MomentSoort.BEGROTING_INGEZONDEN, planned).withLast(last));

        assertThat(found).extracting(Botsing::soort).isEqualTo(soort == null ? List.of() : List.of(soort));
    }

    @Test
    void whoNeverUsedTheCalendarIsNotToldWhatTheyForgot() {
        KalenderMoment open = KalenderMoment.open(
                MomentSleutel.of(RAAD, MomentSoort.BEGROTING_INGEZONDEN, 2027), "Ommen", "", TODAY.minusDays(1));

        assertThat(find(List.of(), open)).isEmpty();
        assertThat(new Botsingen(List.of(open), List.of(), RAAD, each -> Set.of(), 12, TODAY).find())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, 2026-06-16, KADERNOTA_TE_VROEG",
        "2026-06-15, 2026-06-15, ",
    })
    void aKadernotaRestsOnTheFrame(LocalDate adopts, LocalDate frame, @Nullable BotsingSoort soort) {
        List<Botsing> found = find(
                List.of(),
                planned(RAAD, MomentSoort.KADERNOTA_VASTGESTELD, adopts),
                planned(REGELING, MomentSoort.KADERBRIEF, frame));

        assertThat(found).extracting(Botsing::soort).isEqualTo(soort == null ? List.of() : List.of(soort));
    }

    @Test
    void whatMustComeFirstComesFirst() {
        BronMoment first = bron("a", TODAY.plusDays(20), Set.of());
        BronMoment second = bron("b", TODAY.plusDays(10), Set.of("a"));

        assertThat(Volgorde.clashes(List.of(first, second))).singleElement().satisfies(each -> {
            assertThat(each.soort()).isEqualTo(BotsingSoort.VERKEERDE_VOLGORDE);
            assertThat(each.dag()).isEqualTo(TODAY.plusDays(9));
        });
        assertThat(Volgorde.clashes(List.of(bron("a", TODAY, Set.of("b")), second)))
                .extracting(Botsing::soort)
                .containsExactly(BotsingSoort.WACHT_OP_ELKAAR);
        assertThat(Volgorde.clashes(List.of(first, bron("b", TODAY.plusDays(30), Set.of("a")))))
                .isEmpty();
    }

    private static List<Botsing> find(List<PeriodeListItem> perioden, KalenderMoment... momenten) {
        return new Botsingen(List.of(momenten), perioden, NOBODY, each -> Set.of(REGELING), 12, TODAY).find();
    }

    private static KalenderMoment draft(LocalDate sent) {
        return done(planned(REGELING, MomentSoort.ONTWERPBEGROTING, sent));
    }

    private static KalenderMoment zienswijze(LocalDate due) {
        return kept(MomentSleutel.zienswijze(RAAD, REGELING, 2027), due);
    }

    private static KalenderMoment planned(OrganisatieId whose, MomentSoort soort, LocalDate dag) {
        return kept(MomentSleutel.of(whose, soort, 2027), dag);
    }

    private static KalenderMoment kept(MomentSleutel sleutel, LocalDate dag) {
        return new KalenderMoment(sleutel, "Wie", "", MomentStand.GEPLAND, dag, null, null, null, true, 0, null);
    }

    private static KalenderMoment done(KalenderMoment moment) {
        return new KalenderMoment(
                moment.sleutel(),
                moment.organisatieNaam(),
                "",
                MomentStand.GEDAAN,
                moment.dag(),
                null,
                moment.dag(),
                null,
                true,
                1,
                null);
    }

    private static BronMoment bron(String uid, LocalDate dag, Set<String> eerst) {
        return new BronMoment(uid, "Bijdrage", dag, RAAD, "Ommen", "opgaven/1", Set.of(RAAD), eerst);
    }
}
