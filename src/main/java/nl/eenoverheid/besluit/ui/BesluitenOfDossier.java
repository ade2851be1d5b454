package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.ui.DossierPart;
import nl.eenoverheid.dossier.ui.DossierTab;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.KnoopStatus;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/** The besluiten on the knopen of a dossier, on its page. */
@SpringComponent
class BesluitenOfDossier implements DossierPart {
    private static final int FIRST = 10;

    private final BesluitService besluiten;
    private final KnoopService knopen;
    private final DossierService dossiers;
    private final ScopeService scopes;
    private final Revisions revisions;
    private final CurrentAccount current;
    private final Clock clock;

    BesluitenOfDossier(
            BesluitService besluiten,
            KnoopService knopen,
            DossierService dossiers,
            ScopeService scopes,
            Revisions revisions,
            CurrentAccount current,
            Clock clock) {
        this.besluiten = besluiten;
        this.knopen = knopen;
        this.dossiers = dossiers;
        this.current = current;
        this.scopes = scopes;
        this.revisions = revisions;
        this.clock = clock;
    }

    @Override
    public DossierTab tab() {
        return DossierTab.BESLUITEN;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Component part(DossierId id) {
        BesluitRows rows = new BesluitRows("besluit.dossier.none");
        Live.bind(
                rows,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.BESLUIT), wake),
                () -> show(rows, id));
        show(rows, id);
        Panel panel = new Panel(rows.getTranslation("besluit.list.title"), rows);
        DossierHome home = dossiers.home(id);
        if (home.canWrite()
                && home.fase() != DossierFase.GESLOTEN
                && current.get().has(Right.BESLUIT_WRITE)) {
            PathLink prepare = BesluitTexts.button(draft(home), rows.getTranslation("besluit.list.draft"));
            prepare.addClassName("besluit-voeg-toe");
            panel.add(prepare);
        }
        return panel;
    }

    /** On the only open knoop of the dossier, or where one chooses among the knopen of its werkruimte. */
    private String draft(DossierHome home) {
        List<KnoopId> open = knopen.ofDossier(home.id()).stream()
                .filter(each -> each.status() == KnoopStatus.OPEN)
                .map(each -> new KnoopId(each.id()))
                .toList();
        return open.size() == 1
                ? BesluitRoutes.draft(open.getFirst())
                : UrlQuery.of(QueryParameters.empty())
                        .with(UrlQuery.WERKRUIMTE, home.werkruimte().value())
                        .on(BesluitRoutes.DRAFT);
    }

    private void show(BesluitRows rows, DossierId id) {
        rows.show(besluiten.ofDossier(id), Dates.dayOf(clock.instant()));
    }
}
