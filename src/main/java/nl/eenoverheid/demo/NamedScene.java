package nl.eenoverheid.demo;

import java.util.function.ToLongFunction;

/** A scene as a function with a name. */
record NamedScene(String name, ToLongFunction<Props> act) implements Scene {

    @Override
    public long play(Props props) {
        return act.applyAsLong(props);
    }
}
