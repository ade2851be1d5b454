package nl.eenoverheid.rights;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import nl.eenoverheid.workspace.Item;

/**
 * Where a call points at something in a werkruimte.
 *
 * @param pointing the parameter itself, or a part of the record that it takes
 */
record Site(Value parameter, Value pointing) {

    /** What the parameter gets to point at what stands in a place. */
    Object in(Place place, Arguments arguments) {
        return pointing.full() == parameter.full()
                ? place.get(pointing)
                : replaced(arguments.of(parameter), place.get(pointing));
    }

    /** The same record with another value for the part. */
    private Object replaced(Object whole, Object part) {
        RecordComponent[] components = parameter.type().getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                boolean changed = components[i].getName().equals(pointing.name());
                values[i] = changed ? part : components[i].getAccessor().invoke(whole);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return parameter.type().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        String name = parameter.type().getSimpleName();
        if (pointing.full() != parameter.full()) {
            name += "." + pointing.name();
        } else if (pointing.isNumber() || pointing.isNumbers()) {
            name = pointing.name();
        }
        return pointing.type() == Item.class ? name + " " + pointing.soort() : name;
    }
}
