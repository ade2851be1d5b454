package nl.eenoverheid.voortgang.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.voortgang.Voortgang;

/** Besluiten with how far they are: all of them together first. */
@StyleSheet("styles/voortgang.css")
final class VoortgangRows extends Div {

    VoortgangRows() {
        addClassName("eo-col");
    }

    void show(List<Voortgang> besluiten) {
        removeAll();
        if (besluiten.isEmpty()) {
            add(VoortgangTexts.soft(getTranslation("voortgang.dossier.none")));
            return;
        }
        if (besluiten.stream().filter(Voortgang::isPlanned).count() > 1) {
            add(whole(besluiten));
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("voortgang-stappen");
        rows.getElement().setAttribute("role", "list");
        besluiten.forEach(each -> rows.add(row(each)));
        add(rows);
    }

    private Div whole(List<Voortgang> besluiten) {
        Div whole = new Div(
                new VoortgangBar(getTranslation("voortgang.title"), Voortgang.together(besluiten), "voortgang-whole"),
                VoortgangTexts.quiet(getTranslation("voortgang.dossier.mean")));
        whole.addClassName("voortgang-total");
        return whole;
    }

    private ListItem row(Voortgang besluit) {
        ListItem row =
                new ListItem(new PathLink(BesluitRoutes.detail(besluit.besluit().value()), besluit.titel()));
        row.addClassName("voortgang-stap");
        if (!besluit.isPlanned()) {
            row.add(VoortgangTexts.quiet(getTranslation("voortgang.dossier.noSteps")));
            return row;
        }
        row.add(new VoortgangBar(getTranslation("voortgang.bar", besluit.titel()), besluit.percentage()));
        Div line = new Div(new Span(VoortgangTexts.done(this, besluit)));
        line.addClassName("eo-line");
        if (besluit.teLaat() > 0) {
            line.add(VoortgangTexts.late(this, besluit.teLaat()));
        }
        row.add(line);
        return row;
    }
}
