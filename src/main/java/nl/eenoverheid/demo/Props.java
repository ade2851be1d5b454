package nl.eenoverheid.demo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** What a step of the story brings along: its own values, and the ids of what earlier steps made. */
final class Props {
    private final Map<String, Object> values;
    private final Map<String, Long> made;
    private final Cast cast;
    private final LocalDate today;

    /**
     * For one step.
     *
     * @param today the day on which the step takes place
     */
    Props(Map<String, Object> values, Map<String, Long> made, Cast cast, LocalDate today) {
        this.values = values;
        this.made = made;
        this.cast = cast;
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    /** A text, empty when the step does not give it. */
    String text(String name) {
        return Objects.toString(values.get(name), "").strip();
    }

    /** Names with a semicolon between them. */
    Stream<String> names(String name) {
        return Stream.of(text(name).split(";")).map(String::strip);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** A whole number, null when the step does not give it. */
    @Nullable
    Integer number(String name) {
        return values.get(name) instanceof Number number ? number.intValue() : null;
    }

    /** A day, written as a number of days after the day of the step; null when the step does not give it. */
    @Nullable
    LocalDate day(String name) {
        Integer days = number(name);
        return days == null ? null : today.plusDays(days);
    }

    /** A constant, null when the step does not give it. */
    <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
        String text = text(name);
        return text.isEmpty() ? null : Enum.valueOf(type, text);
    }

    /** The id of what an earlier step made under the name that stands here. */
    long id(String name) {
        return made(text(name));
    }

    /** Ids of what earlier steps made under the names that stand here. */
    Set<Long> ids(String name) {
        return list(name).stream().map(each -> made(each.toString())).collect(Collectors.toUnmodifiableSet());
    }

    WerkruimteId werkruimte() {
        return new WerkruimteId(id("ruimte"));
    }

    /** The organisation whose TOOI code stands here, null when the step does not give it. */
    @Nullable
    OrganisatieId organisatie(String name) {
        String tooi = text(name);
        return tooi.isEmpty() ? null : cast.organisatie(tooi);
    }

    /** The organisations whose TOOI codes stand here. */
    Set<OrganisatieId> organisaties(String name) {
        return list(name).stream()
                .map(each -> cast.organisatie(each.toString()))
                .collect(Collectors.toSet());
    }

    /** Accounts of the people who are called so in the story. */
    Set<Long> accounts(String name) {
        return list(name).stream()
                .map(each -> cast.account(each.toString()).value())
                .collect(Collectors.toUnmodifiableSet());
    }

    List<?> list(String name) {
        return values.get(name) instanceof Collection<?> list ? List.copyOf(list) : List.of();
    }

    /** Values in a list, each as props of its own. */
    @SuppressWarnings("unchecked")
    List<Props> each(String name) {
        return list(name).stream()
                .map(each -> new Props((Map<String, Object>) each, made, cast, today))
                .toList();
    }

    private long made(String name) {
        Long id = made.get(name);
        if (id == null) {
            throw new IllegalArgumentException("no step of the story made " + name);
        }
        return id;
    }
}
