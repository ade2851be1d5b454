package nl.eenoverheid.tijdlijn.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.ui.DossierPart;
import nl.eenoverheid.dossier.ui.DossierTab;
import nl.eenoverheid.tijdlijn.Tijdlijn;
import nl.eenoverheid.tijdlijn.TijdlijnFilter;
import nl.eenoverheid.tijdlijn.TijdlijnRoutes;
import nl.eenoverheid.tijdlijn.TijdlijnService;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.UrlQuery;

/** Shows on the page of a dossier the picture of its timeline and the last few moments; the rest has a page of its own. */
@SpringComponent
class TijdlijnInDossier implements DossierPart {
    private static final int BEFORE_VERLOOP = 5;
    private static final int LAST = 5;

    private final TijdlijnService tijdlijnen;

    TijdlijnInDossier(TijdlijnService tijdlijnen) {
        this.tijdlijnen = tijdlijnen;
    }

    @Override
    public DossierTab tab() {
        return DossierTab.VERLOOP;
    }

    @Override
    public int order() {
        return BEFORE_VERLOOP;
    }

    @Override
    public Component part(DossierId id) {
        return new Short(id, tijdlijnen.of(id, TijdlijnFilter.ALL));
    }

    /** The picture and a few moments. */
    @StyleSheet("styles/tijdlijn.css")
    private static final class Short extends Div {
        Short(DossierId id, Tijdlijn tijdlijn) {
            String path = TijdlijnRoutes.of(id.value());
            Panel panel = new Panel(I18NProvider.translate("tijdlijn.title"));
            if (!tijdlijn.punten().isEmpty()) {
                panel.add(new TijdlijnStrook(UrlQuery.of(QueryParameters.empty()), path).of(tijdlijn.punten()));
            }
            tijdlijn.punten().stream().limit(LAST).map(TijdlijnRij::new).forEach(panel::add);
            panel.add(new PathLink(path, I18NProvider.translate("tijdlijn.all")));
            add(panel);
        }
    }
}
