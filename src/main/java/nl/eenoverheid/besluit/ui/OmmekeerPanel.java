package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.eenoverheid.besluit.Ommekeer;
import nl.eenoverheid.besluit.OrganisatieOmmekeer;
import nl.eenoverheid.besluit.StandpuntRegel;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.ui.UrlQuery;

/** Who changed its mind, and what did it: that takes courage, and others learn from it. */
final class OmmekeerPanel extends Composite<Panel> {
    private final transient List<OrganisatieOmmekeer> ommekeren;
    private final transient UrlQuery query;

    OmmekeerPanel(List<OrganisatieOmmekeer> ommekeren, UrlQuery query) {
        this.ommekeren = ommekeren;
        this.query = query;
    }

    @Override
    protected Panel initContent() {
        long organisations =
                ommekeren.stream().map(OrganisatieOmmekeer::naam).distinct().count();
        Timeline timeline = new Timeline();
        ommekeren.forEach(each -> timeline.add(Dates.day(Dates.dayOf(each.naar().op()), getLocale()), change(each)));
        return new Panel(getTranslation("besluit.ommekeer.title", organisations), timeline);
    }

    private Component change(OrganisatieOmmekeer change) {
        Span name = new Span(change.naam());
        name.addClassName("besluit-naam");
        StandpuntRegel now = change.naar();
        Div line = new Div(
                name,
                BesluitTexts.badge(this, change.van(), false),
                new Span("→"),
                BesluitTexts.badge(this, now.standpunt(), false));
        line.addClassName("eo-line");
        Div words = new Div(line, new Prose(now.reden()));
        Ommekeer did = now.ommekeer();
        if (did.doorslag() != null) {
            String kind = getTranslation("besluit.doorslag." + did.doorslag().name());
            words.add(new Prose(
                    did.wat().isEmpty()
                            ? getTranslation("besluit.ommekeer.door", kind)
                            : getTranslation("besluit.ommekeer.doorWat", kind, did.wat())));
        }
        if (now.signaal() != null) {
            words.add(new PathLink(
                    query.on(SignaalRoutes.detail(now.signaal().id())),
                    now.signaal().titel()));
        }
        words.addClassName("eo-col");
        return words;
    }
}
