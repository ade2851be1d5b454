package nl.eenoverheid.overheid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Capability("A6")
class PuntTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "52.517, 6.421 | 52.517, 6.421",
                "52,51701 6,4209 | 52.51701, 6.4209",
                "52,517; 6,421 | 52.517, 6.421",
                "  N 52.5170004  E 6.421 | 52.517, 6.421",
                "6.421, 52.517 | 52.517, 6.421",
                "52.1234567,5 | 52.123457, 5.000"
            })
    void degreesAreReadAsPeopleTypeThem(String typed, String read) {
        assertThat(PuntText.read(typed).map(Punt::text)).contains(read);
    }

    @Test
    void theNationalGridIsReadToo() {
        Punt tower = PuntText.read("X 155000 Y 463000").orElseThrow();
        assertThat(tower.breedte().doubleValue()).isCloseTo(52.155174, within(2e-6));
        assertThat(tower.lengte().doubleValue()).isCloseTo(5.387206, within(2e-6));

        Punt martini = PuntText.read("233883.131 582065.167").orElseThrow();
        assertThat(martini.breedte().doubleValue()).isCloseTo(53.219383, within(1e-4));
        assertThat(martini.lengte().doubleValue()).isCloseTo(6.568170, within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ommen",
                "52.517",
                "52.517, 6.421, 7",
                "-52.517, 6.421",
                "152.5, 6.4",
                "<b>52.517</b>, 6.421",
                "1e9 1e9",
                "52.5170000000000000000000000000000000000000000000000000000000000000000001, 6.421"
            })
    void whatIsNoPointIsNone(String typed) {
        assertThat(PuntText.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "52.5170, 6.4210, gm0175",
        "52.9925, 6.5623, gm0106",
        "52.3730, 4.8930, gm0363",
        "53.2440, 6.9200, gm1979",
        "50.7760, 6.0840, ",
        "52.6500, 5.4000, ",
    })
    void aPointLiesInOneMunicipality(double breedte, double lengte, String gemeente) {
        assertThat(Punt.of(breedte, lengte).gemeente().orElse(null)).isEqualTo(gemeente);
    }

    @Test
    void aPointAbroadIsSeenAndOneOnABorderIsNot() {
        assertThat(Punt.of(52.5170, 6.4210).isInNederland()).isTrue();
        assertThat(Punt.of(52.1100, 4.2630).isInNederland()).as("a pier").isTrue();
        assertThat(Punt.of(51.2194, 4.4025).isInNederland()).as("Antwerp").isFalse();
        assertThat(Punt.of(52.2799, 8.0472).isInNederland()).as("Osnabrück").isFalse();
        assertThat(Punt.of(53.9000, 5.0000).isInNederland()).as("the North Sea").isFalse();
    }

    @Test
    void roundingHidesTheHouseAndNotTheVillage() {
        Punt house = Punt.of(52.517349, 6.421651);

        assertThat(house.isRounded()).isFalse();
        assertThat(house.rounded()).isEqualTo(Punt.of(52.517, 6.422));
        assertThat(house.rounded().isRounded()).isTrue();
        assertThat(house.rounded().text()).isEqualTo("52.517, 6.422");
    }

    @Test
    void theBordersOnThePhoneAreThoseOfTheMap() throws IOException {
        try (InputStream whole = Objects.requireNonNull(Punt.class.getResourceAsStream("gemeenten-2024.json"))) {
            Map<String, JsonNode> all = shapes(JsonMapper.shared().readTree(whole));
            Map<String, JsonNode> phone = shapes(
                    JsonMapper.shared().readTree(Files.readString(Path.of("frontend/capture/gemeenten.geojson"))));

            assertThat(all).hasSize(342);
            assertThat(phone).hasSize(37).allSatisfy((code, shape) -> assertThat(all.get(code))
                    .isEqualTo(shape));
        }
    }

    private static Map<String, JsonNode> shapes(JsonNode file) {
        return StreamSupport.stream(file.get("features").spliterator(), false)
                .collect(Collectors.toMap(
                        each -> each.get("properties").get("code").asString(), each -> each.get("geometry")));
    }
}
