package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.eenoverheid.duiding.AlineaDetail;
import nl.eenoverheid.ui.Prose;

/**
 * One alinea of the reading: its words with what can be done with them, or the field in which they are written. Who else
 * writes in it now stands under it.
 */
final class AlineaRow extends Div {
    private final transient Acts acts;
    private final Div content = new Div();
    private final Span writers = new Span();
    private transient AlineaDetail shown;
    private transient Place place;
    private boolean editing;

    /** Makes the row, to read. */
    AlineaRow(AlineaDetail alinea, Place place, Acts acts) {
        this.acts = acts;
        this.shown = alinea;
        this.place = place;
        addClassName("duiding-alinea");
        content.addClassName("eo-col");
        writers.addClassName("duiding-writers");
        writers.getElement().setAttribute("role", "status");
        add(content, writers);
        read();
    }

    /** Shows it as it is now; a field in which somebody types stays as it is. */
    void show(AlineaDetail alinea, Place where) {
        boolean same = alinea.equals(shown) && where.equals(place);
        shown = alinea;
        place = where;
        if (!editing && !same) {
            read();
        }
    }

    /** Says who else writes in it, by name. */
    void showWriters(String names) {
        writers.setText(names);
    }

    /** Puts a field in the place of the words. */
    void edit(Component form) {
        editing = true;
        content.removeAll();
        content.add(form);
    }

    /** Says that somebody else took it away while it is written here. */
    void showGone() {
        boolean said = content.getChildren().anyMatch(child -> child instanceof Paragraph);
        if (!said) {
            Paragraph gone = new Paragraph(getTranslation("duiding.alinea.gone"));
            gone.addClassName("duiding-warning");
            content.addComponentAsFirst(gone);
        }
    }

    boolean isEditing() {
        return editing;
    }

    private void read() {
        content.removeAll();
        content.add(Prose.large(shown.tekst()));
        if (place.canWrite()) {
            content.add(buttons());
        }
    }

    private Div buttons() {
        Div line = new Div(button("write", "✎", () -> acts.write(shown.id())));
        if (place.number() > 1) {
            line.add(button("up", "↑", () -> acts.up(shown.id())));
        }
        if (place.number() < place.of()) {
            line.add(button("down", "↓", () -> acts.down(shown.id())));
        }
        line.add(button("remove", "✕", () -> acts.remove(shown)));
        line.addClassName("duiding-alinea-acts");
        return line;
    }

    private Button button(String what, String sign, Runnable act) {
        String label = getTranslation("duiding.alinea." + what, place.number());
        Button button = new Button(sign, click -> act.run());
        button.addThemeName("tertiary");
        button.addClassName("duiding-small");
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    /** Which of how many alinea's it is, and whether one may change it. */
    record Place(int number, int of, boolean canWrite) {}

    /** What can be done with an alinea. */
    interface Acts {
        void write(long alinea);

        void up(long alinea);

        void down(long alinea);

        void remove(AlineaDetail alinea);
    }
}
