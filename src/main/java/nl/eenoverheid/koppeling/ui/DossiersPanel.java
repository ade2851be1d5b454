package nl.eenoverheid.koppeling.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.koppeling.KoppelingListItem;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** The dossiers that a signaal is with, by whom and since when. */
@StyleSheet("styles/koppeling.css")
final class DossiersPanel extends Div {
    DossiersPanel(List<KoppelingListItem> linked, boolean mayLink, KoppelingActs acts) {
        addClassName("eo-part");
        add(new H3(getTranslation("koppeling.title")));
        if (!linked.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("koppeling-list");
            list.getElement().setAttribute("role", "list");
            linked.forEach(each -> list.add(row(each, acts)));
            add(list);
        }
        if (mayLink) {
            add(new Button(getTranslation("koppeling.ask"), click -> acts.ask()));
        }
    }

    private ListItem row(KoppelingListItem linked, KoppelingActs acts) {
        PathLink name = new PathLink(DossierRoutes.detail(linked.dossierId()), linked.naam());
        name.getElement().setAttribute("dir", "auto");
        Span since = new Span(getTranslation(
                "koppeling.since",
                linked.wie(),
                linked.organisatie(),
                Dates.date(Dates.dayOf(linked.op()), UI.getCurrent().getLocale())));
        since.addClassName("eo-soft");
        Div words = new Div(
                name,
                new StatusBadge(
                        Tone.NEUTRAL,
                        "",
                        getTranslation("dossier.dossierFase." + linked.fase().name())),
                since);
        words.addClassName("koppeling-words");
        ListItem item = new ListItem(words);
        if (linked.mayEnd()) {
            Button end = new Button(getTranslation("koppeling.end"), click -> acts.unlink(linked));
            end.addThemeVariants(ButtonVariant.TERTIARY);
            end.setAriaLabel(getTranslation("koppeling.end.of", linked.naam()));
            item.add(end);
        }
        return item;
    }
}
