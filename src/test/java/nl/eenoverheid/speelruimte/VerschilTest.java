package nl.eenoverheid.speelruimte;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.Capability;
import nl.eenoverheid.speelruimte.SpeelruimteVersie.Onderwerp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Capability("F1")
class VerschilTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void saysWhatMovedCameAndWent() {
        SpeelruimteVersie earlier = card(
                1,
                Participatie.RAADPLEGEN,
                topic("Hoogte", Ruimte.VAST, "Staat in de visie"),
                topic("Aantal", Ruimte.VAST, "Woondeal"),
                topic("Groen", Ruimte.OPEN, "Niets besloten"),
                topic("Parkeren", Ruimte.OPEN, "Niets besloten"));
        SpeelruimteVersie later = card(
                2,
                Participatie.ADVISEREN,
                topic("Aantal", Ruimte.VAST, "Woondeal, opnieuw bekeken"),
                topic("hoogte", Ruimte.BESPREEKBAAR, "Staat in de visie"),
                topic("Parkeren", Ruimte.OPEN, "Niets besloten"),
                topic("Winkels", Ruimte.OPEN, "Nieuw"));

        assertThat(Verschil.between(earlier, later))
                .containsExactly(
                        new Verschil.Inspraak(Participatie.RAADPLEGEN, Participatie.ADVISEREN),
                        new Verschil.Uitgelegd("Aantal", "Woondeal, opnieuw bekeken"),
                        new Verschil.Verschoven("hoogte", Ruimte.VAST, Ruimte.BESPREEKBAAR),
                        new Verschil.Erbij("Winkels", Ruimte.OPEN),
                        new Verschil.Eraf("Groen", Ruimte.OPEN));
        assertThat(Verschil.between(later, later)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2026-03-01, 2026-03-01, ,           true,  false",
        "1, 2026-03-01, 2026-03-01, 2026-03-02, true,  false",
        "1, 2026-03-01, 2026-03-01, 2026-03-01, true,  false",
        "1, 2026-03-03, 2026-03-03, 2026-03-02, false, false",
        "2, 2026-03-01, 2026-03-05, 2026-03-02, true,  true",
        "2, 2026-03-01, 2026-03-02, 2026-03-02, true,  false",
        "2, 2026-03-01, 2026-03-05, ,           true,  false",
    })
    void warnsWhenItCameAfterPeopleWereHeard(
            int nummer, LocalDate first, LocalDate current, LocalDate heard, boolean vooraf, boolean later) {
        var version = new SpeelruimteVersie(
                Gezicht.INWONERS, nummer, Participatie.ADVISEREN, current, "Els", "Ommen", Instant.EPOCH, List.of());
        var card =
                new SpeelruimteCard(version, first, heard == null ? null : new EersteInbreng(Inbreng.SIGNAAL, heard));

        assertThat(card.vooraf()).isEqualTo(vooraf);
        assertThat(card.laterGewijzigd()).isEqualTo(later);
    }

    private static SpeelruimteVersie card(int nummer, Participatie participatie, Onderwerp... onderwerpen) {
        return new SpeelruimteVersie(
                Gezicht.INWONERS, nummer, participatie, MARCH, "Els", "Ommen", Instant.EPOCH, List.of(onderwerpen));
    }

    private static Onderwerp topic(String naam, Ruimte ruimte, String waarom) {
        return new Onderwerp(naam, ruimte, waarom, MARCH);
    }
}
