package nl.eenoverheid.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.begroting.Taakveldgroep.Overgang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Capability("G1")
class TaakveldgroepTest {

    static Stream<Arguments> renumberings() {
        return Stream.of(
                Arguments.of("nothing changed", "0.1 0.10", "0.1 0.10", "", "0.1=0.1|0.1 0.10=0.10|0.10"),
                Arguments.of(
                        "one became two",
                        "6.1 6.2",
                        "6.1 6.21 6.22",
                        "6.2>6.21 6.2>6.22",
                        "6.1=6.1|6.1 6.21=6.2|6.21,6.22"),
                Arguments.of(
                        "two became one", "6.71a 6.71b", "6.711", "6.71a>6.711 6.71b>6.711", "6.711=6.71a,6.71b|6.711"),
                Arguments.of(
                        "what one old code shares is one group",
                        "6.71 6.71a 6.72",
                        "6.711 6.791 6.751",
                        "6.71>6.711 6.71a>6.711 6.71>6.791 6.72>6.751",
                        "6.711=6.71,6.71a|6.711,6.791 6.751=6.72|6.751"),
                Arguments.of("a code that is gone", "1.1 9.9", "1.1", "", "1.1=1.1|1.1 9.9=9.9|"),
                Arguments.of("a new code", "1.1", "1.1 1.2", "", "1.1=1.1|1.1 1.2=|1.2"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("renumberings")
    void smallestGroupOfCodesThatARenumberingConnects(
            String what, String old, String now, String overgangen, String groups) {
        var lijsten = new TreeMap<>(Map.of(2023, list(old), 2025, list(now)));
        List<Overgang> overgang = Arrays.stream(overgangen.split(" "))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split(">"))
                .map(each -> new Overgang(Overheidslaag.GEMEENTE, 2025, each[0], each[1]))
                .toList();
        assertThat(Taakveldgroep.of(lijsten, overgang).stream()
                        .map(each -> each.code() + "="
                                + String.join(",", each.codes().getOrDefault(2023, List.of())) + "|"
                                + String.join(",", each.codes().getOrDefault(2025, List.of())))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(groups);
    }

    @ParameterizedTest
    @MethodSource("renumberings")
    void yearsOnOneSideOfTheRenumberingKeepTheirCodes(
            String what, String old, String now, String overgangen, String groups) {
        var lijsten = new TreeMap<>(Map.of(2025, list(now), 2026, list(now)));
        List<Overgang> overgang = List.of(new Overgang(Overheidslaag.GEMEENTE, 2025, "6.2", "6.21"));
        assertThat(Taakveldgroep.of(lijsten, overgang))
                .allSatisfy(each -> assertThat(each.omnummering()).isNull())
                .hasSameSizeAs(list(now));
    }

    private static List<Taakveld> list(String codes) {
        return Arrays.stream(codes.split(" "))
                .map(each -> new Taakveld(each, "Naam van " + each, each.substring(0, 2)))
                .toList();
    }
}
