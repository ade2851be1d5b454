package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Prose;

/** A note for inside only, apart from what may go out. */
final class NotitiePanel extends Composite<Panel> {
    private final transient DuidingTable table;
    private final Div content = new Div();
    private transient DuidingDetail shown;
    private boolean editing;

    NotitiePanel(DuidingDetail duiding, DuidingTable table) {
        this.table = table;
        shown = duiding;
        content.addClassNames("eo-col", "duiding-part");
        show(duiding);
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("duiding.notitie.title"), content);
    }

    /** Shows it as it is now; what somebody is writing stays. */
    void show(DuidingDetail duiding) {
        shown = duiding;
        if (!editing) {
            read();
        }
    }

    private void read() {
        content.removeAll();
        if (!shown.notitie().isEmpty()) {
            content.add(new Prose(shown.notitie()));
        }
        Paragraph note = new Paragraph(getTranslation("duiding.notitie.inside"));
        note.addClassName("eo-soft");
        content.add(note);
        if (shown.canWrite()) {
            content.add(new Button(getTranslation("duiding.notitie.write"), click -> write()));
        }
    }

    private void write() {
        editing = true;
        content.removeAll();
        TextForm form = new TextForm(
                "duiding-" + shown.id() + "-notitie",
                getTranslation("duiding.notitie.label"),
                getTranslation("duiding.notitie.help"),
                () -> {
                    DuidingDetail now = table.detail();
                    return new TextForm.Numbered(now.notitieNummer(), now.notitie());
                },
                table::note,
                this::stop);
        content.add(form);
        form.focus();
    }

    private void stop() {
        editing = false;
        table.refresh();
    }
}
