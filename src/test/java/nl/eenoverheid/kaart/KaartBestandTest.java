package nl.eenoverheid.kaart;

import static nl.eenoverheid.kaart.Grenzen.area;
import static nl.eenoverheid.kaart.Grenzen.feature;
import static nl.eenoverheid.kaart.Grenzen.file;
import static nl.eenoverheid.kaart.Grenzen.polygon;
import static nl.eenoverheid.kaart.Grenzen.ring;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.eenoverheid.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KaartBestandTest {

    @Test
    void municipalitiesAreFoundByTheirCode() {
        KaartBestand bestand = KaartBestand.of(file(
                area("GM0175", "Ommen"),
                feature("0148", "Dalfsen", polygon(6.2, 52.5)),
                area("GM9999", "Nergenshuizen"),
                area("", "Zonder")));

        KaartCheck check = bestand.check();
        assertThat(check.gemeenten()).isEqualTo(2);
        assertThat(check.ontbreekt()).hasSize(340).contains("Hengelo (O.)").doesNotContain("Ommen");
        assertThat(check.onbekend()).containsExactly("GM9999 Nergenshuizen");
        assertThat(check.zonderCode()).containsExactly("Zonder");
        assertThat(bestand.codes()).containsExactly("gm0148", "gm0175");
    }

    @Test
    void ofAnAreaOnlyNumbersAreKept() {
        String hostile = "</script><img src=x onerror=alert(1)>";
        String kept = KaartBestand.of(file(area("GM0175", hostile))).vormen();

        JsonNode shape = JsonMapper.shared().readTree(kept).get("gm0175");
        assertThat(kept).doesNotContain("script", "img");
        assertThat(shape.get("path").asString()).isEqualTo("M2023 1600L2084 1600L2084 1500L2023 1500L2023 1600z");
        assertThat(shape.get("box").toString()).isEqualTo("[2023,1500,2084,1600]");
        assertThat(shape.get("name").toString()).isEqualTo("[2053,1550,61]");
    }

    @Test
    void anAreaOfSeveralPartsWithAHoleIsOne() {
        String parts = "{\"coordinates\":[[%s,%s],[%s]],\"type\":\"MultiPolygon\"}"
                .formatted(ring(6.3, 52.4, 0.1), ring(6.33, 52.43, 0.02), ring(6.6, 52.4, 0.05));
        String kept = KaartBestand.of(file(feature("GM0175", "Ommen", parts))).vormen();

        assertThat(JsonMapper.shared()
                        .readTree(kept)
                        .at("/gm0175/path")
                        .asString()
                        .chars()
                        .filter(c -> c == 'M'))
                .hasSize(3);
    }

    @ParameterizedTest
    @MethodSource
    void whatCannotBeUsedIsRefusedInWords(String file, String key) {
        assertThatThrownBy(() -> KaartBestand.of(file))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::key)
                        .containsExactly("kaart.input." + key));
    }

    static Stream<Arguments> whatCannotBeUsedIsRefusedInWords() {
        String many =
                IntStream.range(0, 2_001).mapToObj(i -> area("GM" + i, "x")).collect(Collectors.joining(","));
        return Stream.of(
                arguments("", "leeg"),
                arguments("{}", "leeg"),
                arguments(file(), "leeg"),
                arguments("[1,2]", "vorm"),
                arguments("<kml/>", "vorm"),
                arguments("{\"features\":[", "vorm"),
                arguments(file(area("GM0175", "Ommen")) + "x", "vorm"),
                arguments(file("7"), "vorm"),
                arguments("[".repeat(100_000), "vorm"),
                arguments("{\"a\":".repeat(100_000), "vorm"),
                arguments("{\"features\":[{\"geometry\":{\"coordinates\":" + "[".repeat(5_000), "vorm"),
                arguments("x".repeat(KaartData.LARGEST + 1), "groot"),
                arguments(file(many), "veel"),
                arguments(file(feature("GM0175", "Ommen", "null")), "vlak"),
                arguments(file(feature("GM0175", "Ommen", "{\"type\":\"Point\",\"coordinates\":[6.3,52.4]}")), "vlak"),
                arguments(
                        file(feature(
                                "GM0175",
                                "Ommen",
                                "{\"type\":\"Polygon\",\"coordinates\":[[%s]]}".formatted(ring(6, 52, 1)))),
                        "vlak"),
                arguments(
                        file(feature("GM0175", "Ommen", "{\"type\":\"Polygon\",\"coordinates\":[[[\"6\",\"52\"]]]}")),
                        "vorm"),
                arguments(
                        file(feature("GM0175", "Ommen", "{\"type\":\"Polygon\",\"coordinates\":[[[1e999,52]]]}")),
                        "vorm"),
                arguments(file(feature("GM0175", "Ommen", "{\"type\":\"Polygon\",\"coordinates\":[]}")), "vorm"),
                arguments(file(feature("GM0175", "Ommen", polygon(220_000, 505_000))), "ligging.RIJKSDRIEHOEK"),
                arguments(file(feature("GM0175", "Ommen", polygon(52.4, 6.3))), "ligging.OMGEKEERD"),
                arguments(file(feature("GM0175", "Ommen", polygon(-70, 12))), "ligging.ELDERS"),
                arguments(file(area("WS29", "Vechtstromen")), "onbekend"),
                arguments(file(area("GM0175", "Ommen"), area("gm0175", "Ommen")), "dubbel"));
    }

    @Test
    void whatIsWrongIsCalledByItsName() {
        assertThatThrownBy(() -> KaartBestand.of(file(area("WS29", "Vechtstromen"), area("", "Lek"))))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(
                                refused.problems().getFirst().params())
                        .isEqualTo(List.of("WS29 Vechtstromen, Lek")));
    }
}
