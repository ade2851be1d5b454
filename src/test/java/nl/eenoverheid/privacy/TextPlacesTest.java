package nl.eenoverheid.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.eenoverheid.Capability;
import nl.eenoverheid.workspace.ItemSoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

@Capability("L7")
class TextPlacesTest {

    @Test
    void aPlaceSaysOnlyWhatIsNotUsual() {
        assertThat(read("places:\n- table: taak\n  soort: TAAK\n  columns: vraag, gezegd"))
                .containsExactly(new TextPlace(
                        "taak",
                        List.of("vraag", "gezegd"),
                        List.of("id"),
                        ItemSoort.TAAK,
                        "t.id",
                        "t.organisatie_id = :organisatie",
                        false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "places:\n- soort: TAAK\n  columns: vraag",
                "places:\n- table: taak\n  columns: vraag",
                "places:\n- table: taak\n  soort: TAAK",
                "places:\n- table: taak\n  soort: WENS\n  columns: vraag",
                "places:\n- table: taak\n  soort: TAAK\n  columns: vraag\n  colums: gezegd",
                "places:\n- table: taak\n  table: stuk\n  soort: TAAK\n  columns: vraag",
                "places:\n- table: taak t\n  soort: TAAK\n  columns: vraag",
                "places:\n- table: taak\n  soort: TAAK\n  columns: vraag; gezegd",
                "places:\n- table: taak\n  soort: TAAK\n  columns: vraag\n  versioned: maybe"
            })
    void anythingElseIsRefused(String table) {
        assertThatThrownBy(() -> read(table)).isInstanceOf(RuntimeException.class);
    }

    /** Else a condition with “or” would reach past the rest of the search. */
    @Test
    void whoseTheRowsAreIsOneCondition() {
        assertThat(TextPlace.ALL).allSatisfy(place -> assertThat(place.reach(false))
                .startsWith("(")
                .endsWith(")")
                .contains(":organisatie"));
    }

    private static List<TextPlace> read(String table) {
        return TextPlaces.read(new ByteArrayResource(table.getBytes(UTF_8), "table.yml") {
            @Override
            public String getFilename() {
                return "table.yml";
            }
        });
    }
}
