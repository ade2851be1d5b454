package nl.eenoverheid.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A word in the name of a type is in the glossary, or English and in the list of English words. */
class GlossaryTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| ([a-z][a-z, ]*) \\|([^|]*)\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|$", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("[A-Z][a-z0-9]+");
    private static final Set<String> WITHOUT_DOMAIN =
            Set.of("nl.eenoverheid.shared", "nl.eenoverheid.ui", "nl.eenoverheid.shell", "nl.eenoverheid.database");
    private static final Pattern MODULE_ROOT = Pattern.compile("nl\\.eenoverheid\\.(?!demo|bench)\\w+");

    private final Set<String> glossary = ROW.matcher(Code.text(Path.of("docs/glossary.md")))
            .results()
            .flatMap(row -> Stream.of(row.group(1).split("[, ]+")))
            .collect(Collectors.toCollection(TreeSet::new));
    private final Set<String> english = Set.copyOf(
            Code.text(Path.of("src/test/resources/english-words.txt")).lines().toList());

    @Test
    void everyWordOfATypeNameIsKnown() {
        List<String> names = Code.MAIN.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .filter(type -> MODULE_ROOT.matcher(type.getPackageName()).matches())
                .filter(type -> !WITHOUT_DOMAIN.contains(type.getPackageName()))
                .map(JavaClass::getSimpleName)
                .toList();
        assertThat(names).as("names found").isNotEmpty();
        assertThat(glossary).as("words found").isNotEmpty();
        assertThat(names.stream().flatMap(this::unknown))
                .as("add a Dutch word to docs/glossary.md, an English one to english-words.txt")
                .isEmpty();
    }

    @Test
    void unknownWordIsFound() {
        assertThat(unknown("SignaalService")).isEmpty();
        assertThat(unknown("SignaalGedoeService")).containsExactly("gedoe (SignaalGedoeService)");
    }

    @Test
    void wordIsEitherDutchOrEnglish() {
        assertThat(glossary).doesNotContainAnyElementsOf(english);
    }

    private Stream<String> unknown(String name) {
        return WORD.matcher(name)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .filter(word -> !glossary.contains(word) && !english.contains(word))
                .map(word -> word + " (" + name + ")");
    }
}
