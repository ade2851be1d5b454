package nl.eenoverheid.eigendeel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.eigendeel.EigenDeelService;
import nl.eenoverheid.eigendeel.EigenDelen;
import nl.eenoverheid.eigendeel.EigenNotitieService;
import nl.eenoverheid.ui.ActDialog;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.WerkruimteRoutes;
import org.jspecify.annotations.Nullable;

/** Notes for one’s own organisation and what else stands in its closed part; or how one gets such a part. */
@StyleSheet("styles/eigendeel.css")
final class EigenDeelPanel extends Div {
    private final transient DossierId dossier;
    private final transient EigenDeelService delen;
    private final transient EigenNotitieService notities;
    private final boolean writes;
    private transient @Nullable EigenDelen shown;

    EigenDeelPanel(DossierId dossier, EigenDeelService delen, EigenNotitieService notities, boolean writes) {
        this.dossier = dossier;
        this.delen = delen;
        this.notities = notities;
        this.writes = writes;
        addClassName("eigendeel");
        refresh();
    }

    void refresh() {
        EigenDelen now = delen.of(dossier);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        now.delen().forEach(deel -> add(part(deel)));
        now.geopendDoor()
                .ifPresent(door -> add(new Panel(
                        getTranslation("eigendeel.title", now.organisatie()),
                        soft(getTranslation("eigendeel.outside", door)))));
        if (now.mayOpen() && writes) {
            Button open = new Button(getTranslation("eigendeel.open.verb"), click -> askOpen(now.organisatie()));
            add(new Panel(
                    getTranslation("eigendeel.title", now.organisatie()),
                    soft(getTranslation("eigendeel.none", now.organisatie())),
                    line(open)));
        }
        setVisible(getComponentCount() > 0);
    }

    private Panel part(EigenDelen.Deel deel) {
        Panel panel = new Panel(deel.naam(), soft(getTranslation("eigendeel.closed")));
        deel.notities().forEach(notitie -> panel.add(note(notitie, deel.canWrite() && writes)));
        if (deel.canWrite() && writes) {
            panel.add(line(new Button(
                    getTranslation("eigendeel.write.verb"),
                    click -> askText("write", "", text -> notities.write(deel.id(), text)))));
        }
        Div more = new Div(new PathLink(WerkruimteRoutes.detail(deel.werkruimte()), getTranslation("eigendeel.room")));
        more.addClassName("eigendeel-meer");
        deel.inhoud().forEach(each -> more.add(counted(deel, each)));
        panel.add(more);
        return panel;
    }

    private Component counted(EigenDelen.Deel deel, EigenDelen.Aantal each) {
        String path = UrlQuery.of(QueryParameters.empty())
                .with(UrlQuery.WERKRUIMTE, deel.werkruimte())
                .on(each.soort().path());
        return new PathLink(
                path, getTranslation("eigendeel.count." + each.soort().name(), each.aantal()));
    }

    private Component note(EigenDelen.Notitie notitie, boolean changeable) {
        Div note = new Div(
                new Prose(notitie.tekst()),
                soft(getTranslation(
                        notitie.gewijzigdOp().isPresent() ? "eigendeel.who.changed" : "eigendeel.who",
                        notitie.wie(),
                        Dates.date(Dates.dayOf(notitie.op()), getLocale()))));
        note.addClassName("eigendeel-notitie");
        if (changeable) {
            Button change = new Button(
                    getTranslation("eigendeel.change.verb"),
                    click -> askText(
                            "change", notitie.tekst(), text -> notities.change(notitie.id(), notitie.version(), text)));
            change.addThemeVariants(ButtonVariant.TERTIARY);
            note.add(change);
        }
        return note;
    }

    private void askText(String what, String before, Consumer<String> act) {
        TextArea tekst = new TextArea(getTranslation("eigendeel.field.tekst"));
        tekst.setMinRows(4);
        Map<String, HasValidation> fields = Map.of("tekst", tekst);
        ActDialog dialog = new ActDialog(
                getTranslation("eigendeel." + what + ".title"),
                getTranslation("eigendeel.save"),
                "eigendeel-" + what + "-" + dossier.value(),
                fields,
                () -> {
                    act.accept(tekst.getValue());
                    Notices.saved(getTranslation("eigendeel.saved"));
                },
                soft(getTranslation("eigendeel.closed")),
                tekst);
        if (!before.isEmpty()) {
            tekst.setValue(before);
        }
        dialog.open();
    }

    private void askOpen(String organisatie) {
        TextField naam = new TextField(getTranslation("eigendeel.field.naam"));
        naam.setValue(getTranslation("eigendeel.title", organisatie));
        Map<String, HasValidation> fields = Map.of("naam", naam);
        new ActDialog(
                        getTranslation("eigendeel.open.title"),
                        getTranslation("eigendeel.open.verb"),
                        "eigendeel-open-" + dossier.value(),
                        fields,
                        () -> {
                            delen.open(dossier, naam.getValue());
                            Notices.saved(getTranslation("eigendeel.opened"));
                            refresh();
                        },
                        new Paragraph(getTranslation("eigendeel.open.text", organisatie)),
                        naam)
                .open();
    }

    private static Div line(Component... buttons) {
        Div line = new Div(buttons);
        line.addClassName("eo-actions");
        return line;
    }

    private static Paragraph soft(String text) {
        Paragraph soft = new Paragraph(text);
        soft.addClassName("eo-soft");
        return soft;
    }
}
