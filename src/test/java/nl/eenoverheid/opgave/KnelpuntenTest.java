package nl.eenoverheid.opgave;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.Capability;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Capability("G3")
class KnelpuntenTest {
    private static final List<Behoefte> NODIG =
            List.of(new Behoefte(2027, BigDecimal.TEN, "raming", LocalDate.of(2027, 7, 1)));

    /** The province waits for Ommen; what of both makes which clash. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # condition until, day Ommen decides, day the province decides, role of Ommen, stand of Ommen, what comes of it
            2027-06-01, 2027-04-15, 2027-06-15, BETALER,       TOEGEZEGD,   ''
            2027-06-01, 2027-06-10, 2027-06-15, BETALER,       TOEGEZEGD,   'voorwaarde_onhaalbaar Ommen,Overijssel'
            2027-06-01, 2027-06-10, 2027-06-15, BETALER,       VASTGESTELD, ''
            2027-09-01, 2027-04-15, 2027-06-15, BETALER,       TOEGEZEGD,   'voorwaarde_te_laat Overijssel'
            2027-06-01, 2027-04-15, 2027-11-12, BETALER,       TOEGEZEGD,   'te_laat_vast Overijssel'
            2027-06-01, 2027-11-12, 2027-06-15, BETALER,       VASTGESTELD, ''
            2027-06-30, 2027-06-20, 2027-06-15, MEDEFINANCIER, TOEGEZEGD,   'na_kadernota Ommen,Overijssel'
            ,           ,           ,           MEDEFINANCIER, TOEGEZEGD,   ''
            """)
    void oneWaitsForAnother(
            @Nullable LocalDate tot,
            @Nullable LocalDate ommenVast,
            @Nullable LocalDate provincieVast,
            BijdrageRol rol,
            BijdrageStand stand,
            String comes) {
        List<Knelpunt> found = Knelpunten.in(
                NODIG,
                List.of(
                        Opgaven.bijdrage(1, "Ommen", null, null, ommenVast, rol, stand),
                        Opgaven.bijdrage(
                                2,
                                "Overijssel",
                                1L,
                                tot,
                                provincieVast,
                                BijdrageRol.BETALER,
                                BijdrageStand.TOEGEZEGD)));

        assertThat(String.join("; ", found.stream().map(Opgaven::words).toList()))
                .isEqualTo(comes);
    }

    @Test
    void whoWaitsForEachOtherIsACircleThatBeginsWithWhoDecidesFirst() {
        List<Knelpunt> found = Knelpunten.in(
                List.of(),
                List.of(
                        waits(1, "Ommen", 2L, LocalDate.of(2027, 5, 20)),
                        waits(2, "Overijssel", 3L, LocalDate.of(2027, 4, 15)),
                        waits(3, "Dalfsen", 1L, null),
                        waits(4, "Hardenberg", 1L, null)));

        assertThat(found).extracting(Opgaven::words).containsExactly("kring Overijssel,Dalfsen,Ommen");
        assertThat(found.getFirst().nodig()).isEqualTo(LocalDate.of(2027, 4, 15));
        assertThat(found.getFirst().moment()).isEqualTo(Vastlegmoment.KADERNOTA);
    }

    @Test
    void aCircleEndsWhenOneIsSettled() {
        assertThat(Knelpunten.in(
                        List.of(),
                        List.of(
                                waits(1, "Ommen", 2L, null),
                                Opgaven.bijdrage(
                                        2,
                                        "Overijssel",
                                        1L,
                                        null,
                                        null,
                                        BijdrageRol.BETALER,
                                        BijdrageStand.VASTGESTELD))))
                .isEmpty();
    }

    @Test
    void aConditionOnWhatWasTakenAwayIsTold() {
        assertThat(Knelpunten.in(List.of(), List.of(waits(1, "Ommen", 99L, null))))
                .extracting(Opgaven::words)
                .containsExactly("voorwaarde_weg Ommen");
    }

    private static BijdrageDetail waits(long id, String naam, Long van, @Nullable LocalDate vastOp) {
        return Opgaven.bijdrage(id, naam, van, null, vastOp, BijdrageRol.BETALER, BijdrageStand.TOEGEZEGD);
    }
}
