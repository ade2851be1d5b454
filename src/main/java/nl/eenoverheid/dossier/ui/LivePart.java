package nl.eenoverheid.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import java.util.function.Supplier;

/** A part of the page that is made anew only when what it shows changed, so that nobody loses their place in it. */
final class LivePart<T> extends Div {
    private final transient Supplier<T> read;
    private final transient Function<T, Component> show;
    private transient T shown;

    LivePart(Supplier<T> read, Function<T, Component> show) {
        this.read = read;
        this.show = show;
        shown = read.get();
        addClassName("dossier-part");
        add(show.apply(shown));
    }

    void refresh() {
        T now = read.get();
        if (!now.equals(shown)) {
            shown = now;
            removeAll();
            add(show.apply(now));
        }
    }
}
