package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.stream.Collectors;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.Checkpunt;
import nl.eenoverheid.besluit.OrganisatieStandpunt;
import nl.eenoverheid.overheid.OrganisatieId;

/** What is in order, what people should know and what is missing before a result can be recorded. */
final class ChecklistView extends UnorderedList {

    ChecklistView(BesluitDetail besluit, BesluitResultaat resultaat) {
        addClassName("besluit-checklist");
        getElement().setAttribute("role", "list");
        Map<OrganisatieId, String> names = besluit.standpunten().stream()
                .collect(Collectors.toMap(OrganisatieStandpunt::organisatie, OrganisatieStandpunt::naam));
        besluit.checklist(resultaat).forEach(point -> add(line(point, names)));
    }

    private ListItem line(Checkpunt point, Map<OrganisatieId, String> names) {
        Div words = new Div(new Span(getTranslation("besluit.vereiste."
                + point.vereiste().name()
                + (point.oordeel() == Checkpunt.Oordeel.IN_ORDE ? "" : ".niet"))));
        if (!point.over().isEmpty()) {
            words.add(BesluitTexts.soft(point.over().stream().map(names::get).collect(Collectors.joining(", "))));
        }
        return new ListItem(BesluitTexts.badge(this, point.oordeel()), words);
    }
}
