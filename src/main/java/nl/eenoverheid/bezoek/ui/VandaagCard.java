package nl.eenoverheid.bezoek.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.eenoverheid.bezoek.BezoekListItem;
import nl.eenoverheid.bezoek.BezoekRoutes;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.UrlQuery;

/** Where I go today, with one big button for what I hear there. */
final class VandaagCard extends Section {

    /**
     * Makes the card.
     *
     * @param noteren path on which something heard is noted
     */
    VandaagCard(BezoekListItem bezoek, String noteren, UrlQuery query) {
        addClassNames("eo-card", "bezoek-vandaag");
        getElement().setAttribute("aria-label", getTranslation("bezoek.today"));
        Paragraph today = new Paragraph(getTranslation("bezoek.today"));
        today.addClassName("bezoek-vandaag-label");
        H2 title = new H2(new PathLink(query.on(BezoekRoutes.detail(bezoek.id())), bezoek.titel()));
        Div words = new Div(
                today,
                title,
                BezoekTexts.soft(BezoekTexts.when(bezoek.begintOp(), bezoek.eindigtOp())),
                new Paragraph(bezoek.plaatsen().replace(", ", " → ")));
        words.addClassName("eo-grow");
        PathLink note = new PathLink(
                query.only(UrlQuery.WERKRUIMTE)
                        .with(BezoekRoutes.BEZOEK, bezoek.id())
                        .on(noteren),
                getTranslation("bezoek.action.note"));
        note.addClassNames("eo-button", "bezoek-note");
        add(words, note);
    }
}
