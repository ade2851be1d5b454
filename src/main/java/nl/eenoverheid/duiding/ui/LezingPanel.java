package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.duiding.LezingVersie;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Prose;

/** What the organisations read together, large, with a way to write it and to look at what it was before. */
final class LezingPanel extends Composite<Panel> {
    private final transient DuidingTable table;
    private final transient Consumer<Boolean> writing;
    private final Div content = new Div();
    private final Paragraph warning = new Paragraph();
    private transient DuidingDetail shown;
    private boolean editing;

    /**
     * Makes the panel.
     *
     * @param writing told when somebody begins and stops to write
     */
    LezingPanel(DuidingDetail duiding, DuidingTable table, Consumer<Boolean> writing) {
        this.table = table;
        this.writing = writing;
        shown = duiding;
        content.addClassNames("eo-col", "duiding-part");
        warning.addClassName("duiding-warning");
        show(duiding);
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("duiding.lezing.title"), content);
    }

    /** Shows it as it is now; what somebody is writing stays. */
    void show(DuidingDetail duiding) {
        shown = duiding;
        if (!editing) {
            read();
        } else if (!duiding.isOpen() || !duiding.canWrite()) {
            stop();
        } else {
            warn();
        }
    }

    private void read() {
        content.removeAll();
        LezingVersie lezing = shown.lezing();
        if (lezing == null) {
            content.add(soft(getTranslation(shown.canWrite() ? "duiding.lezing.empty" : "duiding.lezing.none")));
        } else {
            content.add(
                    Prose.large(lezing.tekst()),
                    soft(getTranslation(
                            "duiding.lezing.version",
                            lezing.nummer(),
                            lezing.wie(),
                            lezing.organisatie(),
                            Dates.moment(lezing.op(), getLocale()))));
        }
        Div line = new Div();
        line.addClassName("eo-line");
        if (shown.canWrite() && shown.isOpen()) {
            line.add(new Button(
                    getTranslation(lezing == null ? "duiding.lezing.write" : "duiding.lezing.change"),
                    click -> write()));
        }
        if (shown.lezingNummer() > 1) {
            Button versions = new Button(
                    getTranslation("duiding.lezing.versions"), click -> new VersionsDialog(table.lezingen()).open());
            versions.addThemeName("tertiary");
            line.add(versions);
        }
        if (line.getComponentCount() > 0) {
            content.add(line);
        }
    }

    private void write() {
        editing = true;
        writing.accept(true);
        content.removeAll();
        warn();
        TextForm form = new TextForm(
                "duiding-" + shown.id() + "-lezing",
                getTranslation("duiding.lezing.label"),
                getTranslation("duiding.lezing.help"),
                () -> {
                    DuidingDetail now = table.detail();
                    LezingVersie lezing = now.lezing();
                    return new TextForm.Numbered(now.lezingNummer(), lezing == null ? "" : lezing.tekst());
                },
                table::write,
                this::stop);
        content.add(warning, form);
        form.focus();
    }

    /** Says before somebody saves that signatures will end. */
    private void warn() {
        String signed = shown.deelnemers().stream()
                .filter(DuidingDetail.Deelnemer::getekend)
                .map(DuidingDetail.Deelnemer::naam)
                .collect(Collectors.joining(", "));
        warning.setVisible(!signed.isEmpty());
        warning.setText(getTranslation("duiding.lezing.signed", signed));
    }

    private void stop() {
        editing = false;
        writing.accept(false);
        table.refresh();
    }

    private static Paragraph soft(String text) {
        Paragraph soft = new Paragraph(text);
        soft.addClassName("eo-soft");
        return soft;
    }
}
