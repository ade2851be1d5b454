package nl.eenoverheid.taak.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.ui.DossierPart;
import nl.eenoverheid.dossier.ui.DossierTab;
import nl.eenoverheid.taak.TaakData;
import nl.eenoverheid.taak.TaakFilter;
import nl.eenoverheid.taak.TaakRoutes;
import nl.eenoverheid.taak.TaakService;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/** What was asked for a dossier, on its page: what is open first. */
@SpringComponent
class TakenInDossier implements DossierPart {
    private static final int FIRST = 10;
    private static final UrlQuery NO_FILTER = UrlQuery.of(QueryParameters.empty());

    private final TaakService taken;
    private final TaakDialogs dialogs;
    private final DossierService dossiers;
    private final ScopeService scopes;
    private final Revisions revisions;
    private final CurrentAccount current;

    TakenInDossier(
            TaakService taken,
            TaakDialogs dialogs,
            DossierService dossiers,
            ScopeService scopes,
            Revisions revisions,
            CurrentAccount current) {
        this.taken = taken;
        this.dialogs = dialogs;
        this.dossiers = dossiers;
        this.scopes = scopes;
        this.revisions = revisions;
        this.current = current;
    }

    @Override
    public DossierTab tab() {
        return DossierTab.WERK;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Component part(DossierId id) {
        if (!current.has(Right.TAAK_READ)) {
            return new Div();
        }
        DossierHome dossier = dossiers.home(id);
        TakenPanel panel = new TakenPanel(
                after -> taken.list(new TaakFilter(null, id, null, false, false), after),
                NO_FILTER.with(TaakRoutes.DOSSIER, id.value()));
        if (mayAsk(dossier)) {
            TaakData begin = new TaakData(dossier.werkruimte(), id, "", "", null, null, null);
            panel.offer(() -> dialogs.open(begin, asked -> panel.refresh()));
        }
        Live.bind(
                panel,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.TAAK), wake),
                panel::refresh);
        return panel;
    }

    private boolean mayAsk(DossierHome dossier) {
        return current.has(Right.TAAK_WRITE)
                && dossier.fase() != DossierFase.GESLOTEN
                && scopes.current().canWrite(dossier.werkruimte());
    }
}
