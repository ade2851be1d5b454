package nl.eenoverheid.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What people who mean harm type, by the class that it belongs to. */
final class HostileInputs {
    private static final Path FILE = Path.of("src/test/resources/hostile/inputs.txt");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u([0-9a-f]{4})|([tnr\\\\]))");
    private static final int LONGEST = 256 * 1024;

    private final Map<String, List<String>> byClass = new LinkedHashMap<>();

    static HostileInputs read() {
        var inputs = new HostileInputs();
        try {
            List<String> current = new ArrayList<>();
            for (String line : Files.readAllLines(FILE)) {
                if (line.startsWith("## ")) {
                    current = new ArrayList<>();
                    inputs.byClass.put(line.substring(3), current);
                } else if (!line.isEmpty() && !line.startsWith("# ")) {
                    current.add(decode(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return inputs;
    }

    List<String> all() {
        return byClass.values().stream().flatMap(List::stream).toList();
    }

    /** One of each class. */
    List<String> samples() {
        return byClass.values().stream().map(List::getFirst).toList();
    }

    /** One of one in so many classes: the next turn brings other classes. */
    List<String> samples(int turn, int parts) {
        List<String> all = samples();
        return IntStream.range(0, all.size())
                .filter(i -> i % parts == turn % parts)
                .mapToObj(all::get)
                .toList();
    }

    /** One in so many of each class, and at least one: the next turn brings others, so that in the end all have been. */
    List<String> share(int turn, int parts) {
        return byClass.values().stream()
                .flatMap(lines -> IntStream.range(0, Math.ceilDiv(lines.size(), parts))
                        .mapToObj(i -> lines.get((turn + i * parts) % lines.size())))
                .distinct()
                .toList();
    }

    /** One that is longer than any field takes. */
    String longest() {
        return "zevenblad ".repeat(LONGEST / 10);
    }

    Map<String, List<String>> byClass() {
        return byClass;
    }

    private static String decode(String line) {
        return ESCAPED.matcher(line)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        found.group(1) == null
                                ? switch (found.group(2)) {
                                    case "t" -> "\t";
                                    case "n" -> "\n";
                                    case "r" -> "\r";
                                    default -> "\\";
                                }
                                : String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
