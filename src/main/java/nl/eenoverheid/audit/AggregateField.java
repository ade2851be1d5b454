package nl.eenoverheid.audit;

import jakarta.persistence.ElementCollection;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.eenoverheid.shared.Logged;
import org.jspecify.annotations.Nullable;

/** A field of an aggregate of which the trail keeps changes. */
record AggregateField(Field field, String label, ValueKind kind) {
    private static final int LONGEST = 200;

    static AggregateField of(Field field, String module) {
        field.setAccessible(true);
        return new AggregateField(field, "audit.field." + module + "." + field.getName(), kind(field));
    }

    String name() {
        return field.getName();
    }

    /** The change from one value to another; empty when there is none to tell. */
    Optional<FieldChange> between(@Nullable Object before, @Nullable Object after) {
        String was = written(before);
        String is = written(after);
        if (was == null && is == null || kind != ValueKind.HIDDEN && was != null && was.equals(is)) {
            return Optional.empty();
        }
        return Optional.of(
                kind == ValueKind.HIDDEN
                        ? new FieldChange(label, kind, null, null)
                        : new FieldChange(label, kind, was, is));
    }

    @Nullable
    Object in(Object entity) {
        try {
            return field.get(entity);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable String written(@Nullable Object value) {
        if (value == null || value.equals("") || value instanceof Collection<?> values && values.isEmpty()) {
            return null;
        }
        String text = value instanceof Collection<?> values
                ? values.stream().map(this::one).sorted().collect(Collectors.joining(","))
                : one(value);
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private String one(Object value) {
        if (value instanceof Enum<?> constant) {
            return Constants.key(constant);
        }
        Logged logged = field.getAnnotation(Logged.class);
        return (logged == null ? "" : logged.key()) + value;
    }

    private static ValueKind kind(Field field) {
        Logged logged = field.getAnnotation(Logged.class);
        if (logged != null) {
            return logged.key().isEmpty() ? ValueKind.TEXT : ValueKind.CONSTANT;
        }
        Class<?> type = field.isAnnotationPresent(ElementCollection.class) ? element(field) : field.getType();
        if (type.isEnum()) {
            return ValueKind.CONSTANT;
        }
        if (type == long.class || type == Long.class) {
            return reference(field.getName());
        }
        if (List.of(int.class, Integer.class).contains(type)) {
            return ValueKind.TEXT;
        }
        if (List.of(boolean.class, Boolean.class).contains(type)) {
            return ValueKind.YES_NO;
        }
        return type == LocalDate.class ? ValueKind.DAY : type == Instant.class ? ValueKind.MOMENT : ValueKind.HIDDEN;
    }

    private static Class<?> element(Field field) {
        return field.getGenericType() instanceof ParameterizedType type
                        && type.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : Object.class;
    }

    private static ValueKind reference(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (List.of("accountid", "doorid", "voorid", "vervangerid", "persoonid").stream()
                .anyMatch(lower::endsWith)) {
            return ValueKind.ACCOUNT;
        }
        if (lower.endsWith("organisatieid")
                || List.of("gemeenteid", "naarid", "behandelaarid", "regieid").contains(lower)) {
            return ValueKind.ORGANISATIE;
        }
        return lower.endsWith("werkruimteid") ? ValueKind.WERKRUIMTE : ValueKind.TEXT;
    }
}
