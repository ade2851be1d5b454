package nl.eenoverheid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import org.springframework.security.access.AccessDeniedException;

/**
 * The life cycle of something as a table in {@code src/test/resources/lifecycles}: a line for each state, act and role, with
 * the state that comes of it or the key of the text that says why not.
 *
 * <pre>{@code VERKENNING  SLUIT  EIGENAAR  GESLOTEN}</pre>
 */
public final class Levensloop {
    private static final Path FOLDER = Path.of("src/test/resources/lifecycles");

    private Levensloop() {}

    /**
     * One line of a table.
     *
     * @param uitkomst the state afterwards, or the key of the refusal
     */
    public record Rij(String toestand, String handeling, String rol, String uitkomst) {

        /** The state as its constant. */
        public <S extends Enum<S>> S toestand(Class<S> type) {
            return Enum.valueOf(type, toestand);
        }

        /** The act as its constant. */
        public <A extends Enum<A>> A handeling(Class<A> type) {
            return Enum.valueOf(type, handeling);
        }

        /** The role as its constant. */
        public <R extends Enum<R>> R rol(Class<R> type) {
            return Enum.valueOf(type, rol);
        }

        @Override
        public String toString() {
            return String.join(" ", toestand, handeling, rol);
        }
    }

    /**
     * Every line of a table, for a parameterised test.
     *
     * @throws AssertionError when the lines are not exactly all states × acts × roles, each once
     */
    public static Stream<Rij> rijen(String naam, Class<?> toestanden, Class<?> handelingen, Class<?> rollen) {
        Map<String, Rij> found = new LinkedHashMap<>();
        for (String line : lines(naam)) {
            String[] cells = line.strip().split("\\s+");
            if (cells.length != 4) {
                throw new AssertionError(naam + ": four words a line, not: " + line);
            }
            var rij = new Rij(cells[0], cells[1], cells[2], cells[3]);
            if (found.put(rij.toString(), rij) != null) {
                throw new AssertionError(naam + " has two lines for " + rij);
            }
        }
        List<String> wanted = all(toestanden, handelingen, rollen);
        List<String> missing = new ArrayList<>(wanted);
        missing.removeAll(found.keySet());
        List<String> extra = new ArrayList<>(found.keySet());
        extra.removeAll(wanted);
        if (!missing.isEmpty() || !extra.isEmpty()) {
            throw new AssertionError(naam + " lacks " + missing + " and has too much " + extra);
        }
        return found.values().stream();
    }

    /** What comes of an act: the state afterwards, or the key of why it was refused. */
    public static String uitkomst(Runnable handeling, Supplier<? extends Enum<?>> daarna) {
        try {
            handeling.run();
            return daarna.get().name();
        } catch (IllegalMove e) {
            return e.key();
        } catch (InvalidInput e) {
            return e.problems().getFirst().key();
        } catch (AccessDeniedException e) {
            return "shell.failure.forbidden";
        } catch (NotFound e) {
            return "shell.failure.notFound";
        }
    }

    /** Whether an outcome is the key of a refusal. */
    public static boolean isWeigering(String uitkomst) {
        return uitkomst.contains(".");
    }

    /** Whether a key has a Dutch text of exactly one sentence. */
    public static boolean isEenZin(String key) {
        String text = text(key).replaceAll("\\{.*?}}?", "1");
        return !text.isBlank() && text.strip().matches("[^.!?]*[.!?]");
    }

    private static List<String> all(Class<?> toestanden, Class<?> handelingen, Class<?> rollen) {
        return names(toestanden)
                .flatMap(toestand -> names(handelingen)
                        .flatMap(handeling -> names(rollen).map(rol -> String.join(" ", toestand, handeling, rol))))
                .toList();
    }

    private static Stream<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name());
    }

    private static List<String> lines(String naam) {
        try {
            return Files.readAllLines(FOLDER.resolve(naam + ".txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String key) {
        Path bundle = Path.of(
                "src/main/resources/i18n", key.substring(0, key.indexOf('.')).toLowerCase(Locale.ROOT) + ".properties");
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.getProperty(key, "");
    }
}
