package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Quote;

/** What each organisation does not agree with: it stays with the duiding. */
final class OnenigheidPanel extends Composite<Panel> {
    private final transient DuidingTable table;
    private final Div content = new Div();
    private transient DuidingDetail shown;
    private boolean editing;

    OnenigheidPanel(DuidingDetail duiding, DuidingTable table) {
        this.table = table;
        shown = duiding;
        content.addClassNames("eo-col", "duiding-part");
        show(duiding);
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("duiding.onenigheid.title"), content);
    }

    /** Shows it as it is now; what somebody is writing stays. */
    void show(DuidingDetail duiding) {
        shown = duiding;
        if (!editing) {
            read();
        } else if (!canWrite()) {
            stop();
        }
    }

    private boolean canWrite() {
        return shown.canWrite() && shown.isOpen();
    }

    private void read() {
        content.removeAll();
        shown.deelnemers().stream()
                .filter(deelnemer -> !deelnemer.onenigheid().isEmpty())
                .forEach(deelnemer -> {
                    Span who = new Span(deelnemer.naam());
                    who.addClassName("duiding-who");
                    Div view = new Div(who, new Quote(deelnemer.onenigheid()));
                    view.addClassName("duiding-view");
                    content.add(view);
                });
        Paragraph note = new Paragraph(getTranslation(
                content.getComponentCount() == 0 ? "duiding.onenigheid.none" : "duiding.onenigheid.stays"));
        note.addClassName("eo-soft");
        content.add(note);
        if (canWrite()) {
            shown.eigen()
                    .ifPresent(eigen -> content.add(new Button(
                            getTranslation(
                                    eigen.onenigheid().isEmpty()
                                            ? "duiding.onenigheid.write"
                                            : "duiding.onenigheid.change",
                                    eigen.naam()),
                            click -> write())));
        }
    }

    private void write() {
        editing = true;
        content.removeAll();
        TextForm form = new TextForm(
                "duiding-" + shown.id() + "-onenigheid",
                getTranslation("duiding.onenigheid.label"),
                getTranslation("duiding.onenigheid.help"),
                () -> {
                    DuidingDetail.Deelnemer eigen = table.detail().eigen().orElseThrow();
                    return new TextForm.Numbered(eigen.onenigheidNummer(), eigen.onenigheid());
                },
                table::disagree,
                this::stop);
        content.add(form);
        form.focus();
    }

    private void stop() {
        editing = false;
        table.refresh();
    }
}
