package nl.eenoverheid.toezegging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.ui.DossierPart;
import nl.eenoverheid.dossier.ui.DossierTab;
import nl.eenoverheid.toezegging.ToezeggingData;
import nl.eenoverheid.toezegging.ToezeggingFilter;
import nl.eenoverheid.toezegging.ToezeggingListItem;
import nl.eenoverheid.toezegging.ToezeggingRoutes;
import nl.eenoverheid.toezegging.ToezeggingService;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/** What was promised and asked in a dossier, on its page: what is open first, then what came of the last ones. */
@SpringComponent
class ToezeggingenInDossier implements DossierPart {
    private static final int AFTER_PROGRESS = 30;
    private static final int SOME = 20;

    private final ToezeggingService toezeggingen;
    private final ToezeggingDialogs dialogs;
    private final ScopeService scopes;
    private final Revisions revisions;
    private final CurrentAccount current;

    ToezeggingenInDossier(
            ToezeggingService toezeggingen,
            ToezeggingDialogs dialogs,
            ScopeService scopes,
            Revisions revisions,
            CurrentAccount current) {
        this.toezeggingen = toezeggingen;
        this.dialogs = dialogs;
        this.scopes = scopes;
        this.revisions = revisions;
        this.current = current;
    }

    @Override
    public DossierTab tab() {
        return DossierTab.BESLUITEN;
    }

    @Override
    public int order() {
        return AFTER_PROGRESS;
    }

    @Override
    public Component part(DossierId id) {
        if (!current.has(Right.TOEZEGGING_READ)) {
            return new Div();
        }
        ToezeggingRows rows = new ToezeggingRows().show(of(id));
        UrlQuery all = UrlQuery.of(QueryParameters.empty()).with(ToezeggingRoutes.DOSSIER, id.value());
        rows.all(all.on(ToezeggingRoutes.LIST));
        if (toezeggingen.mayRecord(id)) {
            rows.offer(() -> dialogs.record(ToezeggingData.in(id, null), made -> rows.show(of(id))));
        }
        Live.bind(
                rows,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.DOSSIER), wake),
                () -> rows.show(of(id)));
        return rows;
    }

    private List<ToezeggingListItem> of(DossierId id) {
        List<ToezeggingListItem> some = new ArrayList<>(
                toezeggingen.list(ToezeggingFilter.in(id, false), null).rows());
        some.addAll(toezeggingen.list(ToezeggingFilter.in(id, true), null).rows());
        return some.subList(0, Math.min(SOME, some.size()));
    }
}
