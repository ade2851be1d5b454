package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.duiding.LezingStem;
import nl.eenoverheid.ui.Panel;

/**
 * The voices that stay beside the reading: what organisations do not agree with, and what was heard once or the other way
 * round. They are part of what is signed.
 */
final class OnenigheidPanel extends Composite<Panel> {
    private final transient DuidingTable table;
    private final Div content = new Div();
    private transient DuidingDetail shown;
    private transient List<LezingStem> read = List.of();
    private boolean writable;
    private boolean editing;

    OnenigheidPanel(DuidingDetail duiding, DuidingTable table) {
        this.table = table;
        shown = duiding;
        content.addClassNames("eo-col", "duiding-part");
        read();
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("duiding.onenigheid.title"), content);
    }

    /** Shows it as it is now; what somebody is writing stays. */
    void show(DuidingDetail duiding) {
        shown = duiding;
        if (!editing) {
            if (!duiding.stemmen().equals(read) || canWrite() != writable) {
                read();
            }
        } else if (!canWrite()) {
            stop();
        }
    }

    private boolean canWrite() {
        return shown.canWrite() && shown.isOpen();
    }

    private void read() {
        content.removeAll();
        List<LezingStem> stemmen = shown.stemmen();
        read = stemmen;
        writable = canWrite();
        if (!stemmen.isEmpty()) {
            content.add(new StemmenList(stemmen));
        }
        Paragraph note = new Paragraph(
                getTranslation(stemmen.isEmpty() ? "duiding.onenigheid.none" : "duiding.onenigheid.stays"));
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
        read();
        table.refresh();
    }
}
