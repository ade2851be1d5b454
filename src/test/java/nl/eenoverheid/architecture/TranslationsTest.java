package nl.eenoverheid.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Dutch first, English complete, and no key that the code asks for is missing. */
class TranslationsTest {
    private static final String FOLDER = "src/main/resources/i18n";
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[A-Za-z][\\w.]*)\"");
    private static final Pattern PARAMETER = Pattern.compile("\\{\\d");

    private final Map<String, Map<String, String>> dutch = bundles("nl");
    private final Map<String, Map<String, String>> english = bundles("en");

    @Test
    void everyTextIsThereInBothLanguages() {
        assertThat(dutch).as("bundles found").isNotEmpty();
        dutch.forEach((module, texts) -> assertThat(english.getOrDefault(module, Map.of()))
                .as("English texts of " + module)
                .containsOnlyKeys(texts.keySet()));
        assertThat(english).containsOnlyKeys(dutch.keySet());
    }

    @Test
    void keysBeginWithTheirModule() {
        dutch.forEach(
                (module, texts) -> assertThat(texts.keySet()).as(module).allMatch(key -> key.startsWith(module + ".")));
    }

    @Test
    void bothLanguagesUseTheSameParameters() {
        var wrong = new ArrayList<String>();
        dutch.forEach((module, texts) -> texts.forEach((key, text) -> {
            String other = english.getOrDefault(module, Map.of()).getOrDefault(key, "");
            if (!parameters(text).equals(parameters(other))) {
                wrong.add(key);
            }
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void textsWithParametersCanBeFilledIn() {
        var wrong = new ArrayList<String>();
        List.of(dutch, english).forEach(language -> language.values()
                .forEach(texts -> texts.forEach((key, text) -> {
                    if (PARAMETER.matcher(text).find() && !canBeFilledIn(text)) {
                        wrong.add(key + "=" + text);
                    }
                })));
        assertThat(wrong)
                .as("an apostrophe in a text with parameters is written twice")
                .isEmpty();
    }

    @Test
    void everyKeyThatTheCodeNamesExists() {
        Set<String> keys = dutch.values().stream()
                .flatMap(texts -> texts.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        var missing = new TreeSet<String>();
        var found = new TreeSet<String>();
        for (Path file : Code.files("src/main/java", ".java")) {
            LITERAL.matcher(Code.text(file))
                    .results()
                    .map(match -> match.group(1))
                    .forEach(literal -> {
                        if (dutch.containsKey(literal.substring(0, literal.indexOf('.')))) {
                            found.add(literal);
                            if (keys.stream().noneMatch(key -> isMeant(key, literal))) {
                                missing.add(literal + " in " + file);
                            }
                        }
                    });
        }
        assertThat(found).as("keys named in the code").isNotEmpty();
        assertThat(missing).as(Decision.TRANSLATIONS.reason()).isEmpty();
    }

    @Test
    void everyConstantOfATranslatedEnumHasAText() {
        var missing = new TreeSet<String>();
        var checked = new TreeSet<String>();
        for (JavaClass type : Code.MAIN) {
            if (!type.isEnum() || type.getEnclosingClass().isPresent()) {
                continue;
            }
            String[] parts = type.getPackageName().split("\\.");
            Map<String, String> texts = dutch.getOrDefault(parts[parts.length - 1], Map.of());
            String prefix = parts[parts.length - 1] + "." + lowerFirst(type.getSimpleName()) + ".";
            if (texts.keySet().stream().anyMatch(key -> key.startsWith(prefix))) {
                type.getEnumConstants().stream().map(JavaEnumConstant::name).forEach(name -> {
                    checked.add(prefix + name);
                    if (!texts.containsKey(prefix + name)) {
                        missing.add(prefix + name);
                    }
                });
            }
        }
        assertThat(checked).as("texts of enums found").isNotEmpty();
        assertThat(missing).isEmpty();
    }

    @Test
    void mistakesAreSeen() {
        assertThat(canBeFilledIn("Jan's {0}")).isFalse();
        assertThat(canBeFilledIn("Jan''s {0}")).isTrue();
        assertThat(parameters("{0} van {1}")).isNotEqualTo(parameters("{0} of {0}"));
    }

    /** A literal is a key, or the beginning or the end of one that the code completes. */
    private static boolean isMeant(String key, String literal) {
        return key.equals(literal)
                || key.startsWith(literal.endsWith(".") ? literal : literal + ".")
                || key.endsWith("." + literal);
    }

    private static boolean canBeFilledIn(String text) {
        try {
            new MessageFormat(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
        return !text.replace("''", "").replaceAll("'[{}]'", "").contains("'");
    }

    private static Set<String> parameters(String text) {
        return Pattern.compile("\\{(\\d)")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static Map<String, Map<String, String>> bundles(String language) {
        var bundles = new TreeMap<String, Map<String, String>>();
        for (Path file : Code.files(FOLDER, ".properties")) {
            String name = file.getFileName().toString().replace(".properties", "");
            boolean isEnglish = name.endsWith("_en");
            if (isEnglish == language.equals("en")) {
                bundles.put(name.replace("_en", ""), texts(file));
            }
        }
        return bundles;
    }

    private static Map<String, String> texts(Path file) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
