package nl.eenoverheid.inlezing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Forms of a file with budgets. */
public enum Bestandsvorm {
    JSON,
    CSV,
    XLSX;

    /** The form that a file name promises. */
    public static Optional<Bestandsvorm> named(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> each.name().equals(ending))
                .findFirst();
    }

    /** Whether somebody must say what year and report it is about. */
    public boolean isTable() {
        return this != JSON;
    }
}
