package nl.eenoverheid.audit;

import org.jspecify.annotations.Nullable;

/**
 * One value that changed.
 *
 * @param field its name, as a translation key
 * @param kind how the values are to be read
 * @param before null when there was none, or it is not kept
 * @param after null when there is none any more, or it is not kept
 */
public record FieldChange(
        String field,
        ValueKind kind,
        @Nullable String before,
        @Nullable String after) {}
