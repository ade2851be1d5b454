package nl.eenoverheid.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;

@Capability("G1")
class VergelijkbaarTest {
    private static final Overheid OWN = overheid(1, "Ommen", "Overijssel");
    private static final List<Overheid> ALL = List.of(
            OWN,
            overheid(2, "Ver en even groot", "Limburg"),
            overheid(3, "Dichtbij en iets groter", "Overijssel"),
            overheid(4, "Dichtbij en veel groter", "Overijssel"),
            overheid(5, "Dichtbij en onbekend", "Overijssel"));

    @Test
    void thoseOfTheSameProvinceComeFirst() {
        Vergelijkbaar found = Vergelijkbaar.of(OWN, ALL, inwoners(18_000, 18_000, 22_000, 90_000))
                .orElseThrow();
        assertThat(found.overheden())
                .extracting(Overheid::naam)
                .containsExactly("Dichtbij en iets groter", "Ver en even groot");
        assertThat(found.van()).isEqualTo(18_000);
        assertThat(found.tot()).isEqualTo(22_000);
        assertThat(found.provincie()).isEmpty();
    }

    @Test
    void nobodyIsLikeWhoHasNoInhabitantsThatAreKnown() {
        assertThat(Vergelijkbaar.of(OWN, ALL, Map.of())).isEmpty();
        assertThat(Vergelijkbaar.of(OWN, ALL, inwoners(18_000, 50_000, 50_000, 50_000)))
                .isEmpty();
    }

    private static Map<OverheidId, Integer> inwoners(int... counts) {
        Map<OverheidId, Integer> all = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            all.put(new OverheidId(i + 1), counts[i]);
        }
        return all;
    }

    private static Overheid overheid(long id, String naam, String provincie) {
        return new Overheid(new OverheidId(id), "gm" + id, naam, Overheidslaag.GEMEENTE, provincie, null);
    }
}
