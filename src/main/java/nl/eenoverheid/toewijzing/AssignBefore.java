package nl.eenoverheid.toewijzing;

import java.time.LocalDate;
import java.util.function.Function;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * Who handled a signaal before somebody asked another.
 *
 * @param stappen how many things were done until then
 */
record AssignBefore(
        int stappen,
        ToewijzingStatus status,
        @Nullable Long behandelaar,
        @Nullable Long persoon,
        @Nullable Long van,
        @Nullable Long vanPersoon,
        @Nullable LocalDate uiterlijk) {
    private static final String DIVIDER = ":";
    private static final int PARTS = 7;

    /** Reads what {@link #text} wrote. */
    static AssignBefore of(String text) {
        String[] parts = text.split(DIVIDER, PARTS);
        return new AssignBefore(
                Integer.parseInt(parts[0]),
                ToewijzingStatus.valueOf(parts[1]),
                read(parts[2], Long::valueOf),
                read(parts[3], Long::valueOf),
                read(parts[4], Long::valueOf),
                read(parts[5], Long::valueOf),
                read(parts[6], LocalDate::parse));
    }

    String text() {
        return String.join(
                DIVIDER,
                Integer.toString(stappen),
                status.name(),
                write(behandelaar),
                write(persoon),
                write(van),
                write(vanPersoon),
                write(uiterlijk));
    }

    /** Whom that was; null when nobody. */
    @Nullable
    Behandelaar wie() {
        return behandelaar == null
                ? null
                : new Behandelaar(new OrganisatieId(behandelaar), persoon == null ? null : new AccountId(persoon));
    }

    private static <T> @Nullable T read(String text, Function<String, T> as) {
        return text.isEmpty() ? null : as.apply(text);
    }

    private static String write(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
