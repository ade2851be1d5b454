package nl.eenoverheid.rights;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Set;
import nl.eenoverheid.workspace.ItemSoort;

/**
 * What a parameter of a method, or a part of a record, takes.
 *
 * @param soort of a thing that is pointed at without its module
 */
record Value(Type full, String name, ItemSoort soort) {

    Value(Type full, String name) {
        this(full, name, ItemSoort.SIGNAAL);
    }

    Class<?> type() {
        return (Class<?>) (full instanceof ParameterizedType generic ? generic.getRawType() : full);
    }

    boolean isNumber() {
        return full == long.class || full == Long.class;
    }

    boolean isNumbers() {
        return type() == Set.class && ((ParameterizedType) full).getActualTypeArguments()[0] == Long.class;
    }

    Value of(ItemSoort other) {
        return new Value(full, name, other);
    }
}
