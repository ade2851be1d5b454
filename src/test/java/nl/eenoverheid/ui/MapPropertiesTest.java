package nl.eenoverheid.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapPropertiesTest {

    @Test
    void thePolicyOpensForTheOneServerThatWasChosen() {
        assertThat(new MapProperties("", "").origin()).isEmpty();
        assertThat(new MapProperties("https://tegels.example:8443/kaart/{z}/{x}/{y}.png", "Kaart").origin())
                .isEqualTo("https://tegels.example:8443");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://tegels.example/{z}/{x}/{y}.png",
                "https://tegels.example/kaart.png",
                "https://tegels.example; script-src */{z}/{x}/{y}.png",
                "https://*/{z}/{x}/{y}.png, https://elders.example"
            })
    void anAddressThatIsNoneStopsTheStart(String tiles) {
        assertThatThrownBy(() -> new MapProperties(tiles, "")).isInstanceOf(IllegalArgumentException.class);
    }
}
