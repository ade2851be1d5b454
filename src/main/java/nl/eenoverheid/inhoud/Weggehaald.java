package nl.eenoverheid.inhoud;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Hidden data that was found in a file and is not kept. */
public enum Weggehaald {
    PLAATS,
    TOESTEL,
    TIJDSTIP,
    MAKER,
    VOORBEELD,
    LABELS,
    PROGRAMMA,
    AANHANGSEL;

    static String joined(Set<Weggehaald> all) {
        return all.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    /** What was written down as one text. */
    public static Set<Weggehaald> split(String joined) {
        return joined.isEmpty()
                ? Set.of()
                : Arrays.stream(joined.split(","))
                        .map(Weggehaald::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Weggehaald.class)));
    }
}
