package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.stream.Collectors;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.besluit.Checkpunt;
import nl.eenoverheid.besluit.OrganisatieStandpunt;
import nl.eenoverheid.besluit.Vereiste;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.UrlQuery;

/** What is in order, what people should know and what is missing before a result can be recorded. */
final class ChecklistView extends UnorderedList {

    private final transient BesluitDetail besluit;
    private final transient UrlQuery query;

    ChecklistView(BesluitDetail besluit, BesluitResultaat resultaat, UrlQuery query) {
        this.besluit = besluit;
        this.query = query;
        addClassName("besluit-checklist");
        getElement().setAttribute("role", "list");
        Map<OrganisatieId, String> names = besluit.standpunten().stream()
                .collect(Collectors.toMap(OrganisatieStandpunt::organisatie, OrganisatieStandpunt::naam));
        besluit.checklist(resultaat).forEach(point -> add(line(point, names)));
    }

    private ListItem line(Checkpunt point, Map<OrganisatieId, String> names) {
        Div words = new Div(text(point));
        if (!point.over().isEmpty()) {
            words.add(BesluitTexts.soft(point.over().stream().map(names::get).collect(Collectors.joining(", "))));
        }
        return new ListItem(BesluitTexts.badge(this, point.oordeel()), words);
    }

    /** What is missing leads to where it is filled in, for who may. */
    private Component text(Checkpunt point) {
        boolean fine = point.oordeel() == Checkpunt.Oordeel.IN_ORDE;
        String text = getTranslation("besluit.vereiste." + point.vereiste().name() + (fine ? "" : ".niet"));
        boolean written = point.oordeel() == Checkpunt.Oordeel.ONTBREEKT && point.vereiste() != Vereiste.MINDERHEID;
        return written && besluit.canWrite() && besluit.isPrepared()
                ? new PathLink(query.on(BesluitRoutes.edit(besluit.id())), text)
                : new Span(text);
    }
}
