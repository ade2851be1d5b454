package nl.eenoverheid.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;

/** Keeps the list of capabilities true: what is said to work has a test that says so. */
class CapabilitiesTest {
    private static final Path LIST = Path.of("docs/capabilities.md");
    private static final Map<String, Integer> GROUPS = new TreeMap<>(Map.ofEntries(
            Map.entry("A", 15),
            Map.entry("B", 9),
            Map.entry("C", 8),
            Map.entry("D", 8),
            Map.entry("E", 10),
            Map.entry("F", 7),
            Map.entry("G", 8),
            Map.entry("H", 18),
            Map.entry("I", 9),
            Map.entry("J", 7),
            Map.entry("K", 9),
            Map.entry("L", 11)));

    private final List<Row> rows = rows(Code.text(LIST));
    private final Set<String> tested = tested();

    @Test
    void everyCapabilityIsListedOnce() {
        List<String> expected = GROUPS.entrySet().stream()
                .flatMap(
                        group -> IntStream.rangeClosed(1, group.getValue()).mapToObj(number -> group.getKey() + number))
                .toList();
        assertThat(rows).extracting(Row::id).containsExactlyElementsOf(expected);
    }

    @Test
    void everyRowIsComplete() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.sentence()).as(row.id()).isNotBlank();
            assertThat(row.state()).as(row.id()).matches("works|partly: .{5,}|not yet");
            assertThat(row.screen().isBlank() || row.screen().equals("–"))
                    .as(row.id() + " names the screen where a user finds it")
                    .isEqualTo(row.state().equals("not yet"));
        });
    }

    @Test
    void whatIsSaidToWorkHasATest() {
        assertThat(tested).as("@Capability found").isNotEmpty();
        assertThat(untested(rows, tested)).isEmpty();
    }

    @Test
    void testsNameKnownCapabilities() {
        assertThat(tested).isSubsetOf(rows.stream().map(Row::id).toList());
    }

    @Test
    void untestedCapabilityIsFound() {
        List<Row> claim = rows("| A1 | Note one thing | Noteren | works |\n| A2 | Prompts | – | not yet |");
        assertThat(untested(claim, Set.of("A3"))).containsExactly("A1");
        assertThat(untested(claim, Set.of("A1"))).isEmpty();
    }

    private static List<String> untested(List<Row> rows, Set<String> tested) {
        return rows.stream()
                .filter(row -> !row.state().equals("not yet"))
                .map(Row::id)
                .filter(id -> !tested.contains(id))
                .toList();
    }

    private static List<Row> rows(String markdown) {
        return markdown.lines()
                .map(line -> line.split("\\|"))
                .filter(cells -> cells.length == 5 && cells[1].strip().matches("[A-L]\\d{1,2}"))
                .map(cells -> new Row(cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip()))
                .toList();
    }

    private static Set<String> tested() {
        var ids = new TreeSet<String>();
        Code.TESTS.stream()
                .flatMap(type -> Stream.concat(Stream.<CanBeAnnotated>of(type), type.getMethods().stream()))
                .filter(place -> place.isAnnotatedWith(Capability.class))
                .flatMap(place -> Arrays.stream(ids(place)))
                .forEach(ids::add);
        return ids;
    }

    private static String[] ids(CanBeAnnotated place) {
        return switch (place) {
            case JavaClass type -> type.getAnnotationOfType(Capability.class).value();
            case JavaMethod method ->
                method.getAnnotationOfType(Capability.class).value();
            default -> throw new IllegalStateException(place.toString());
        };
    }

    private record Row(String id, String sentence, String screen, String state) {}
}
