package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.EnumSet;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.ui.DossierPart;
import nl.eenoverheid.dossier.ui.DossierTab;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/** The besluiten on the knopen of a dossier, on its page. */
@SpringComponent
class BesluitenOfDossier implements DossierPart {
    private static final int FIRST = 10;

    private final BesluitService besluiten;
    private final ScopeService scopes;
    private final Revisions revisions;
    private final Clock clock;

    BesluitenOfDossier(BesluitService besluiten, ScopeService scopes, Revisions revisions, Clock clock) {
        this.besluiten = besluiten;
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
        return new Panel(rows.getTranslation("besluit.list.title"), rows);
    }

    private void show(BesluitRows rows, DossierId id) {
        rows.show(besluiten.ofDossier(id), Dates.dayOf(clock.instant()));
    }
}
