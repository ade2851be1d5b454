package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import nl.eenoverheid.duiding.AlineaDetail;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.duiding.LezingVersie;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.workspace.Presence;
import org.jspecify.annotations.Nullable;

/** What the organisations read together, large, with a way to write it and to look at what it was before. */
final class LezingPanel extends Composite<Panel> {
    private final transient LezingDesk desk;
    private final LezingEditor editor;
    private final AlineaList list;
    private final Div content = new Div();
    private final Paragraph empty = soft("");
    private final Paragraph warning = new Paragraph();
    private final Paragraph version = soft("");
    private final Span newcomers = new Span();
    private final Button add = new Button();
    private final Button versions = new Button();
    private transient DuidingDetail shown;

    /**
     * Makes the panel.
     *
     * @param writing told in which parts somebody begins and stops to write
     */
    LezingPanel(DuidingDetail duiding, LezingDesk desk, LezingEditor.Writing writing) {
        this.desk = desk;
        shown = duiding;
        editor = new LezingEditor(duiding.id(), desk, writing);
        list = editor.list();
        add.addClickListener(click -> editor.write());
        versions.setText(getTranslation("duiding.lezing.versions"));
        versions.addThemeName("tertiary");
        versions.addClickListener(click -> new VersionsDialog(desk::versies).open());
        warning.addClassName("duiding-warning");
        newcomers.addClassName("duiding-writers");
        newcomers.getElement().setAttribute("role", "status");
        content.addClassNames("eo-col", "duiding-part");
        Div line = new Div(add, versions);
        line.addClassName("eo-line");
        content.add(warning, empty, list, editor.undo(), editor.newcomer(), newcomers, line, version);
        show(duiding);
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("duiding.lezing.title"), content);
    }

    /** Shows it as it is now; what somebody is writing stays. */
    void show(DuidingDetail duiding) {
        shown = duiding;
        List<AlineaDetail> alineas = desk.alineas();
        boolean writes = duiding.canWrite() && duiding.isOpen();
        editor.show(alineas, writes);
        empty.setVisible(alineas.isEmpty() && !editor.isWriting());
        empty.setText(getTranslation(writes ? "duiding.lezing.empty" : "duiding.lezing.none"));
        add.setVisible(writes && !editor.isWriting());
        add.setText(getTranslation(alineas.isEmpty() ? "duiding.lezing.write" : "duiding.lezing.add"));
        versions.setVisible(duiding.lezingNummer() > 1);
        showVersion(duiding.lezing());
        warn();
    }

    /** Says under each alinea who else writes in it now. */
    void showOthers(List<Presence.Present> others) {
        list.showWriters(alinea -> writers(others, Long.toString(alinea), "duiding.alinea.writers"));
        newcomers.setText(writers(others, LezingEditor.NEW, "duiding.alinea.writers.new"));
    }

    private String writers(List<Presence.Present> others, String part, String key) {
        String names = others.stream()
                .filter(each -> each.delen().contains(part))
                .map(each -> getTranslation("duiding.present.one", each.naam(), each.organisatie()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : getTranslation(key, names);
    }

    private void showVersion(@Nullable LezingVersie lezing) {
        version.setVisible(lezing != null);
        if (lezing != null) {
            version.setText(getTranslation(
                    "duiding.lezing.version",
                    lezing.nummer(),
                    lezing.wie(),
                    lezing.organisatie(),
                    Dates.moment(lezing.op(), getLocale())));
        }
    }

    /** Says before somebody saves that signatures will end. */
    private void warn() {
        String signed = shown.deelnemers().stream()
                .filter(DuidingDetail.Deelnemer::getekend)
                .map(DuidingDetail.Deelnemer::naam)
                .collect(Collectors.joining(", "));
        warning.setVisible(!signed.isEmpty() && editor.isWriting());
        warning.setText(getTranslation("duiding.lezing.signed", signed));
    }

    private static Paragraph soft(String text) {
        Paragraph soft = new Paragraph(text);
        soft.addClassName("eo-soft");
        return soft;
    }
}
