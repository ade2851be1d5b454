package nl.eenoverheid.exchange.besluiten;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of one object in a file, each read as the standard has it; problems are gathered by their field. */
final class StandaardVelden {
    private static final Set<String> KNOWN = Set.of(
            "identificatie",
            "verantwoordelijkeOrganisatie",
            "besluittype",
            "zaak",
            "datum",
            "toelichting",
            "bestuursorgaan",
            "ingangsdatum",
            "vervaldatum",
            "vervalreden",
            "publicatiedatum",
            "verzenddatum",
            "uiterlijkeReactiedatum");

    /** What a system says of its own answer: it can be there and says nothing about the besluit. */
    private static final Set<String> OF_THE_SYSTEM = Set.of("url", "vervalredenWeergave");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_SHOWN = 40;
    private static final int MOST_NAMED = 3;

    private final JsonNode object;
    private final List<InvalidInput.Problem> problems = new ArrayList<>();

    StandaardVelden(JsonNode object) {
        this.object = object;
        List<String> unknown = object.propertyNames().stream()
                .filter(name -> !KNOWN.contains(name) && !OF_THE_SYSTEM.contains(name))
                .toList();
        if (unknown.size() == 1) {
            problem(shown(unknown.getFirst()), "onbekendVeld");
        } else if (!unknown.isEmpty()) {
            problem(someOf(unknown), "onbekendeVelden", unknown.size());
        }
    }

    /** Text that must be there. */
    String required(String name, int longest) {
        String text = optional(name, longest);
        if (text.isEmpty() && problems.stream().noneMatch(each -> each.field().equals(name))) {
            problem(name, "verplicht");
        }
        return text;
    }

    /** Text that may be left out. */
    String optional(String name, int longest) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            problem(name, "geenTekst");
            return "";
        }
        var check = new InputCheck();
        String clean = check.optional(name, value.stringValue(), longest);
        include(check);
        return clean;
    }

    /** A day that must be there. */
    @Nullable
    LocalDate requiredDay(String name) {
        return day(name, required(name, LONGEST_SHOWN));
    }

    /** A day that may be left out. */
    @Nullable
    LocalDate optionalDay(String name) {
        return day(name, optional(name, LONGEST_SHOWN));
    }

    /** Notes a problem. */
    void problem(String name, String reason, Object... params) {
        problems.add(new InvalidInput.Problem(name, "exchange.besluit.fout." + reason, List.of(params)));
    }

    /** Notes a problem when it is one. */
    void unless(boolean fine, String name, String reason, Object... params) {
        if (!fine) {
            problem(name, reason, params);
        }
    }

    /** Notes that a day lies before one that comes first. */
    void inOrder(@Nullable LocalDate first, @Nullable LocalDate then, String name, String reason) {
        unless(first == null || then == null || !then.isBefore(first), name, reason);
    }

    List<InvalidInput.Problem> problems() {
        return List.copyOf(problems);
    }

    private @Nullable LocalDate day(String name, String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            unless(day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR, name, "jaar");
            return day;
        } catch (DateTimeParseException e) {
            problem(name, "geenDatum", text);
            return null;
        }
    }

    private void include(InputCheck check) {
        try {
            check.done();
        } catch (InvalidInput e) {
            problems.addAll(e.problems());
        }
    }

    /** A file can hold thousands of them; the first few say enough. */
    private static String someOf(List<String> names) {
        String first =
                names.stream().limit(MOST_NAMED).map(StandaardVelden::shown).collect(joining(", "));
        return names.size() <= MOST_NAMED ? first : first + ", …";
    }

    private static String shown(String name) {
        return name.length() <= LONGEST_SHOWN ? name : name.substring(0, LONGEST_SHOWN) + "…";
    }
}
