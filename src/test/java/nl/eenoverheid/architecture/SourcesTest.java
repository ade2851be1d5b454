package nl.eenoverheid.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that only the sources show. */
class SourcesTest {
    /** Words handed to something that shows them. */
    private static final Pattern SHOWN_LITERAL = Pattern.compile(
            "(?:new (?:Span|H[1-6]|Paragraph|Button|Anchor|RouterLink|Text|NativeLabel|Pre|ListItem|Details|Tab|Panel"
                    + "|PageHeader|EmptyState|StatusBadge|Prose|Quote|TextField|TextArea|Select|ComboBox|DatePicker"
                    + "|Checkbox|Dialog|ConfirmDialog)(?:<[^>]*>)?"
                    + "|\\.?set(?:Text|Label|Placeholder|HelperText|ErrorMessage|HeaderTitle|Header|AriaLabel|TooltipText)"
                    + "|(?:\\.|^|\\s)(?:add|note|title|actions)|Notices\\.\\w+|@PageTitle)\\(\\s*\"([^\"]*)\"");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern KEY = Pattern.compile("[a-z]\\w*(\\.\\w+)+\\.?");
    private static final Pattern SLEEP = Pattern.compile("Thread\\.sleep|TimeUnit\\.\\w+\\.sleep|waitForTimeout\\(");
    private static final Pattern DISABLED =
            Pattern.compile("@Disabled|@EnabledIf|@DisabledIf|assumeTrue|Assumptions\\.");
    private static final Pattern CSS_WORDS =
            Pattern.compile("(?s)/\\*.*?\\*/|\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");

    @Test
    void whatUsersReadComesFromABundle() {
        List<String> literals = screens()
                .flatMap(file -> literals(Code.text(file)).map(literal -> file + ": \"" + literal + "\""))
                .toList();
        assertThat(literals).as(Decision.TRANSLATIONS.reason()).isEmpty();
    }

    @Test
    void literalsCanBeFound() {
        assertThat(literals(Code.text(Path.of("src/test/java/badexample/gemeente/ui/GemeenteView.java"))))
                .containsExactly("Dit staat niet in een bundel");
        assertThat(literals("new Span(\"·\"); new Button(getTranslation(\"ui.close\"));"))
                .isEmpty();
    }

    @Test
    void testsDoNotSleepAndAreNotSwitchedOff() {
        List<Path> tests = Code.files("src/test/java/nl", ".java").stream()
                .filter(file -> !file.endsWith("SourcesTest.java"))
                .toList();
        assertThat(tests)
                .filteredOn(file -> SLEEP.matcher(Code.text(file)).find())
                .as(Decision.TESTS.reason())
                .isEmpty();
        assertThat(tests)
                .filteredOn(file -> DISABLED.matcher(Code.text(file)).find())
                .as(Decision.TESTS.reason())
                .isEmpty();
    }

    @Test
    void nothingIsLeftUnfinished() {
        assertThat(Code.files("src/main", ".java"))
                .filteredOn(file -> UNFINISHED.matcher(Code.text(file)).find())
                .as(Decision.CODE_RULES.reason())
                .isEmpty();
    }

    /** A brace that is lost takes the rules after it along, and no browser says so. */
    @Test
    void eachStylesheetClosesWhatItOpens() {
        assertThat(Code.files("src/main/resources/META-INF/resources", ".css"))
                .hasSizeGreaterThan(20)
                .allSatisfy(file ->
                        assertThat(depth(Code.text(file))).as(file.toString()).isZero());
        assertThat(depth(".a { color: red; .b { top: 0 }")).isEqualTo(1);
        assertThat(depth(".a { content: '{'; } /* } */")).isZero();
        assertThat(depth(".a { top: 0 } }")).isEqualTo(-1);
    }

    /** How many braces are open at the end; less than none as soon as one closes what was not open. */
    private static int depth(String css) {
        int depth = 0;
        for (char each : CSS_WORDS.matcher(css).replaceAll("").toCharArray()) {
            depth += each == '{' ? 1 : each == '}' ? -1 : 0;
            if (depth < 0) {
                return depth;
            }
        }
        return depth;
    }

    private static Stream<Path> screens() {
        return Code.files("src/main/java", ".java").stream()
                .filter(file ->
                        file.toString().contains("/ui/") || file.toString().contains("/shell/"));
    }

    private static Stream<String> literals(String source) {
        return SHOWN_LITERAL
                .matcher(source)
                .results()
                .map(found -> found.group(1))
                .filter(literal -> WORD.matcher(literal).find())
                .filter(literal -> !literal.startsWith("#"))
                .filter(literal -> !KEY.matcher(literal).matches());
    }
}
