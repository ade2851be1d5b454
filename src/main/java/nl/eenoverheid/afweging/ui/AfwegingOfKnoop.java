package nl.eenoverheid.afweging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.afweging.AfwegingRoutes;
import nl.eenoverheid.afweging.AfwegingService;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.ui.KnoopPart;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Prose;

/** How far the weighing of a knoop is, on its page. */
@SpringComponent
class AfwegingOfKnoop implements KnoopPart {
    private static final int BEFORE_BESLUITEN = 5;

    private final AfwegingService afwegingen;

    AfwegingOfKnoop(AfwegingService afwegingen) {
        this.afwegingen = afwegingen;
    }

    @Override
    public int order() {
        return BEFORE_BESLUITEN;
    }

    @Override
    public Optional<Component> part(KnoopId id) {
        Panel panel = new Panel(AfwegingTexts.text("afweging.title"));
        Optional<AfwegingDetail> found = afwegingen.ofKnoop(id);
        found.ifPresentOrElse(
                afweging -> {
                    Div line = new Div(
                            AfwegingTexts.badge(afweging.status()),
                            new Span(AfwegingTexts.where(afweging, AfwegingTexts.locale())));
                    line.addClassName("eo-line");
                    panel.add(line);
                    if (!afweging.tekst().isEmpty()) {
                        panel.add(new Prose(afweging.tekst()));
                    }
                },
                () -> panel.add(AfwegingTexts.soft(AfwegingTexts.text("afweging.none.text"))));
        PathLink link = new PathLink(
                AfwegingRoutes.ofKnoop(id),
                AfwegingTexts.text(found.isPresent() ? "afweging.part.open" : "afweging.part.begin"));
        link.addClassName("eo-button");
        panel.add(link);
        return Optional.of(panel);
    }
}
