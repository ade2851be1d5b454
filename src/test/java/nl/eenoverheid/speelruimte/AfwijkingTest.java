package nl.eenoverheid.speelruimte;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.Capability;
import nl.eenoverheid.speelruimte.SpeelruimteVersie.Onderwerp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Capability("F2")
class AfwijkingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "VAST, VAST, ''",
        "VAST, BESPREEKBAAR, Krapper",
        "VAST, OPEN, Krapper",
        "BESPREEKBAAR, VAST, Tegenspraak",
        "BESPREEKBAAR, BESPREEKBAAR, ''",
        "BESPREEKBAAR, OPEN, Krapper",
        "OPEN, VAST, Tegenspraak",
        "OPEN, BESPREEKBAAR, Ruimer",
        "OPEN, OPEN, ''"
    })
    void whatIsPromisedAndNotThereIsAContradiction(Ruimte inwoners, Ruimte bestuur, String found) {
        assertThat(Afwijking.between(List.of(topic("Hoogte", inwoners)), List.of(topic("hoogte", bestuur))))
                .extracting(each -> each.getClass().getSimpleName())
                .containsExactlyElementsOf(found.isEmpty() ? List.of() : List.of(found));
    }

    @Test
    void contradictionsComeFirstAndWhatStandsOnOneFaceIsNamed() {
        assertThat(Afwijking.between(
                        List.of(
                                topic("Groen", Ruimte.OPEN),
                                topic("Winkels", Ruimte.OPEN),
                                topic("Hoogte", Ruimte.OPEN)),
                        List.of(
                                topic("Hoogte", Ruimte.VAST),
                                topic("Winkels", Ruimte.BESPREEKBAAR),
                                topic("Geld", Ruimte.VAST))))
                .containsExactly(
                        new Afwijking.Tegenspraak("Hoogte", Ruimte.OPEN),
                        new Afwijking.Alleen("Groen", Gezicht.INWONERS),
                        new Afwijking.Ruimer("Winkels", Ruimte.OPEN, Ruimte.BESPREEKBAAR),
                        new Afwijking.Alleen("Geld", Gezicht.BESTUUR));
    }

    private static Onderwerp topic(String naam, Ruimte ruimte) {
        return new Onderwerp(naam, ruimte, "Zo is het", DAY);
    }
}
