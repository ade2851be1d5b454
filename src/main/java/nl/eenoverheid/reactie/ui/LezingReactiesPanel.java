package nl.eenoverheid.reactie.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Supplier;
import nl.eenoverheid.reactie.ReactieListItem;
import nl.eenoverheid.ui.Panel;

/** The reactions to a reading, with the version that people read. */
@StyleSheet("styles/reactie.css")
final class LezingReactiesPanel extends Composite<Panel> {
    private final transient Supplier<Seen> read;
    private final transient Runnable ask;
    private final transient ReactieActions actions;
    private final Div content = new Div();
    private transient Seen shown;

    /**
     * Makes the panel.
     *
     * @param read what is true now
     * @param ask asks for one more
     */
    LezingReactiesPanel(Supplier<Seen> read, Runnable ask, ReactieActions actions) {
        this.read = read;
        this.ask = ask;
        this.actions = actions;
        shown = read.get();
        content.addClassName("eo-col");
        getContent().add(content);
        show();
    }

    @Override
    protected Panel initContent() {
        return new Panel(I18NProvider.translate("reactie.lezing.title"));
    }

    /** Shows it as it is now; who is in the middle of it keeps their place when nothing changed. */
    void refresh() {
        Seen now = read.get();
        if (!now.equals(shown)) {
            shown = now;
            content.removeAll();
            show();
        }
    }

    private void show() {
        setVisible(shown.mayAsk() || !shown.all().isEmpty());
        if (shown.all().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("reactie.lezing.none"));
            none.addClassName("eo-soft");
            content.add(none);
        } else {
            content.add(new ReactieRows(shown.all(), actions));
        }
        if (shown.mayAsk()) {
            Div line = new Div(new Button(getTranslation("reactie.ask.lezing"), click -> ask.run()));
            line.addClassName("eo-actions");
            content.add(line);
        }
    }

    /** The reactions, and whether the one who looks may ask for one. */
    record Seen(List<ReactieListItem> all, boolean mayAsk) {}
}
