package nl.eenoverheid.cijfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import nl.eenoverheid.cijfer.CijferGroep;
import nl.eenoverheid.cijfer.Cijfers;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.Panel;
import org.jspecify.annotations.Nullable;

/** The figures of a dossier. It is made anew only when they changed, so that nobody loses their place in it. */
@StyleSheet("styles/cijfer.css")
final class CijfersPanel extends Composite<Panel> {
    private final transient CijferActs acts;
    private final Div content = new Div();
    private transient @Nullable Cijfers shown;

    CijfersPanel(CijferActs acts) {
        this.acts = acts;
        content.addClassName("cijfer-groepen");
        getContent().add(content);
        refresh();
    }

    @Override
    protected Panel initContent() {
        return new Panel(I18NProvider.translate("cijfer.title"));
    }

    void refresh() {
        Cijfers now = acts.read();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        content.removeAll();
        if (now.groepen().isEmpty()) {
            content.add(new EmptyState(text("cijfer.none.title"), text("cijfer.none.text"), buttons(now)));
            return;
        }
        content.add(soft(text("cijfer.rule")));
        for (CijferGroep groep : now.groepen()) {
            content.add(new CijferGroepView(groep, now.canWrite(), acts));
        }
        content.add(buttons(now));
    }

    private Component buttons(Cijfers cijfers) {
        Div line = new Div();
        line.addClassName("eo-actions");
        if (cijfers.canWrite()) {
            line.add(
                    new Button(text("cijfer.add.verb"), click -> acts.askFigure(null)),
                    new Button(text("cijfer.import.open"), click -> acts.askFile()));
        }
        return line;
    }

    private static Paragraph soft(String text) {
        Paragraph soft = new Paragraph(text);
        soft.addClassName("eo-soft");
        return soft;
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
