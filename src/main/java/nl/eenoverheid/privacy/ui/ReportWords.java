package nl.eenoverheid.privacy.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.eenoverheid.privacy.PersonPart;
import nl.eenoverheid.ui.Dates;

/** What stands in a report about a person, in words: no codes, and on the screen days as people write them. */
final class ReportWords {
    private static final Set<String> DAYS = Set.of("sinds", "bezoek", "eerste", "laatste");

    private final Locale locale;

    ReportWords(Locale locale) {
        this.locale = locale;
    }

    /** A row as it is read. */
    List<String> shown(PersonPart part, List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(index -> shown(part.columns().get(index), row.get(index)))
                .toList();
    }

    /** A row for a file, in which a day stays as programs sort it. */
    List<String> filed(PersonPart part, List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(index -> words(part.columns().get(index), row.get(index)))
                .toList();
    }

    private String shown(String column, String value) {
        return DAYS.contains(column) && !value.isEmpty()
                ? Dates.date(LocalDate.parse(value), locale)
                : words(column, value);
    }

    private String words(String column, String value) {
        return switch (column) {
            case "rollen" -> names("access.rol.", value);
            case "rol" -> names("workspace.werkruimteRol.", value);
            default -> value;
        };
    }

    private String names(String prefix, String codes) {
        return Arrays.stream(codes.split(","))
                .filter(code -> !code.isEmpty())
                .map(code -> I18NProvider.translate(locale, prefix + code))
                .collect(Collectors.joining(", "));
    }
}
