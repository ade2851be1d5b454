package nl.eenoverheid.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code docs/security} says is tested has a test of that name. */
class AsvsTest {
    private static final Path TABLE = Path.of("docs/security/asvs.md");
    private static final Path TRIED = Path.of("docs/security/buiten-gehoord.md");
    private static final Pattern ROW = Pattern.compile(
            "^\\| (\\d+\\.\\d+\\.\\d+) \\| ([12]) \\| [^|]+ \\| ([^|]+) \\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");

    @ParameterizedTest
    @MethodSource("tables")
    void everyTestThatItNamesExists(Path table) {
        Set<String> tests = Code.TESTS.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
        List<String> named = TEST.matcher(Code.text(table))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(named).hasSizeGreaterThan(20).isSubsetOf(tests);
    }

    static Stream<Path> tables() {
        return Stream.of(TABLE, TRIED);
    }

    @Test
    void everyRequirementOfLevelTwoHasARow() {
        assertThat(ROW.matcher(Code.text(TABLE)).results().map(row -> row.group(1)))
                .doesNotHaveDuplicates()
                .hasSize(253);
    }

    @Test
    void whatIsCalledTestedNamesATest() {
        assertThat(ROW.matcher(Code.text(TABLE)).results().filter(row -> row.group(3)
                        .equals("tested")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.group(4)).as(row.group(1)).containsPattern(TEST));
    }
}
