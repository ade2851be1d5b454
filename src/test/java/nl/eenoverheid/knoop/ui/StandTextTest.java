package nl.eenoverheid.knoop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.eenoverheid.Capability;
import nl.eenoverheid.knoop.BeslisStand;
import nl.eenoverheid.knoop.KnoopStatus;
import nl.eenoverheid.ui.Tone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Capability("H18")
class StandTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @ParameterizedTest
    @CsvSource(textBlock = """
            OPEN,        ONBEKEND, ,           BAD,     knoop.stand.ONBEKEND
            OPEN,        ONBEKEND, 2026-03-04, BAD,     knoop.stand.ONBEKEND.by
            OPEN,        ONBEKEND, 2026-03-03, BAD,     knoop.stand.today
            OPEN,        ONBEKEND, 2026-03-02, BAD,     knoop.stand.late
            OPEN,        BETWIST,  ,           BAD,     knoop.stand.BETWIST
            OPEN,        BETWIST,  2026-12-04, BAD,     knoop.stand.BETWIST.by
            OPEN,        BETWIST,  2025-12-04, BAD,     knoop.stand.late
            OPEN,        GEDEELD,  2026-03-02, BLUE,    knoop.stand.GEDEELD
            OPEN,        HELDER,   2026-03-02, GOOD,    knoop.stand.HELDER
            BESLIST,     BETWIST,  2026-03-02, GOOD,    knoop.stand.beslist
            INGETROKKEN, ONBEKEND, 2026-03-02, NEUTRAL, knoop.stand.ingetrokken
            """)
    void saysHowLoudItIs(KnoopStatus status, BeslisStand stand, LocalDate uiterlijk, Tone tone, String key) {
        StandText text = StandText.of(status, stand, uiterlijk, TODAY);

        assertThat(text.tone()).isEqualTo(tone);
        assertThat(text.key()).isEqualTo(key);
        assertThat(text.isLate()).isEqualTo(key.endsWith("late"));
    }
}
