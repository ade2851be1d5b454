package nl.eenoverheid.audit;

import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/**
 * What the trail knows of a class of entities: the fields of which it keeps changes, and the field that leads to the
 * aggregate that it is a part of.
 */
record Aggregate(Class<?> type, String module, List<AggregateField> fields, Optional<Field> whole) {
    private static final Map<Class<?>, Aggregate> KNOWN = new ConcurrentHashMap<>();
    private static final List<Class<? extends Annotation>> LEFT_OUT =
            List.of(Unlogged.class, Version.class, OneToMany.class, ManyToOne.class, Transient.class);

    static Aggregate of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, Aggregate::read);
    }

    Optional<AggregateField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The aggregate that an entity is a part of, or itself. */
    Object wholeOf(Object entity) {
        return whole.map(field -> {
                    @Nullable Object parent = value(field, entity);
                    return parent == null ? entity : parent;
                })
                .orElse(entity);
    }

    private static Aggregate read(Class<?> type) {
        String[] parts = type.getPackageName().split("\\.");
        String module = parts[parts.length - 1];
        List<Field> all = Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toList();
        Optional<Field> whole = all.stream()
                .filter(field -> field.isAnnotationPresent(ManyToOne.class))
                .filter(field -> field.getType().getPackageName().equals(type.getPackageName()))
                .findFirst();
        whole.ifPresent(field -> field.setAccessible(true));
        return new Aggregate(
                type,
                module,
                all.stream()
                        .filter(Aggregate::isKept)
                        .map(field -> AggregateField.of(field, module))
                        .toList(),
                whole);
    }

    /** A key that the product gives out says nothing; one that says what belongs together does. */
    private static boolean isKept(Field field) {
        return LEFT_OUT.stream().noneMatch(field::isAnnotationPresent)
                && !field.getName().equals("id");
    }

    private static @Nullable Object value(Field field, Object entity) {
        try {
            return field.get(entity);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
