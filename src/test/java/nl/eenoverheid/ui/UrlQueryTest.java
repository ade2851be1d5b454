package nl.eenoverheid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlQueryTest {

    @Test
    void readsWhatItWrote() {
        UrlQuery query = UrlQuery.of(new Location("gehoord"))
                .with("thema", "wonen & bouwen")
                .with("werkruimte", 7);

        String path = query.on("gehoord");

        assertThat(path).isEqualTo("gehoord?thema=wonen+%26+bouwen&werkruimte=7");
        assertThat(UrlQuery.of(new Location(path)).text("thema")).contains("wonen & bouwen");
        assertThat(UrlQuery.of(new Location(path)).id(UrlQuery.WERKRUIMTE)).contains(7L);
    }

    @Test
    void dropsWhatIsEmpty() {
        UrlQuery query = UrlQuery.of(new Location("gehoord?thema=wonen&zoek="));

        assertThat(query.with("thema", null).on("gehoord")).isEqualTo("gehoord");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1e3", "abc", "9999999999999999999999", "1;drop"})
    void takesNothingThatIsNotANumber(String value) {
        assertThat(UrlQuery.of(new Location("gehoord")).with("id", value).id("id"))
                .isEmpty();
    }

    @Test
    void takesNoConstantThatDoesNotExist() {
        UrlQuery query = UrlQuery.of(new Location("gehoord?toon=GOOD&ander=LOUD"));

        assertThat(query.constant("toon", Tone.class)).contains(Tone.GOOD);
        assertThat(query.constant("ander", Tone.class)).isEmpty();
    }
}
