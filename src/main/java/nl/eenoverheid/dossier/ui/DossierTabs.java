package nl.eenoverheid.dossier.ui;

import com.vaadin.flow.component.html.Nav;
import java.util.List;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.UrlQuery;

/** What there is at a dossier, with the one that is shown; on a phone the row begins near that one. */
final class DossierTabs extends Nav {
    static final String PARAMETER = "deel";

    /** Its size changes once the style sheet is there. */
    private static final String BEGIN_HERE = "const row = this.parentElement; new ResizeObserver(() =>"
            + " row.scrollLeft = this.offsetLeft - row.offsetLeft - 48).observe(this)";

    DossierTabs(long dossier, List<DossierTab> tabs, DossierTab shown, UrlQuery query) {
        addClassName("dossier-tabs");
        setAriaLabel(getTranslation("dossier.tabs"));
        for (DossierTab tab : tabs) {
            UrlQuery there = query.with(PARAMETER, tab == DossierTab.KERN ? null : tab.name());
            PathLink link =
                    new PathLink(there.on(DossierRoutes.detail(dossier)), getTranslation("dossier.tab." + tab.name()));
            link.setCurrent(tab == shown);
            add(link);
            if (tab == shown) {
                link.getElement().executeJs(BEGIN_HERE);
            }
        }
    }
}
