package nl.eenoverheid.koppeling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.ui.DossierPart;
import nl.eenoverheid.dossier.ui.DossierTab;
import nl.eenoverheid.koppeling.DossierPlek;
import nl.eenoverheid.koppeling.KoppelingService;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/** Shows on the page of a dossier what was heard outside: what was put with it, and what landed in it with a duiding. */
@SpringComponent
class GehoordInDossier implements DossierPart {
    private static final int FIRST = 10;

    private final KoppelingService koppelingen;
    private final ScopeService scopes;
    private final Revisions revisions;
    private final CurrentAccount current;
    private final Clock clock;

    GehoordInDossier(
            KoppelingService koppelingen,
            ScopeService scopes,
            Revisions revisions,
            CurrentAccount current,
            Clock clock) {
        this.koppelingen = koppelingen;
        this.scopes = scopes;
        this.revisions = revisions;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public DossierTab tab() {
        return DossierTab.BUITEN;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Component part(DossierId id) {
        boolean writes = current.has(Right.SIGNAAL_WRITE) && current.has(Right.DOSSIER_WRITE);
        Optional<DossierPlek> plek = writes ? koppelingen.plek(id) : Optional.empty();
        GehoordPanel panel = new GehoordPanel(id, koppelingen, plek, Dates.dayOf(clock.instant()));
        Live.bind(
                panel,
                wake -> revisions.subscribe(
                        scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.SIGNAAL, ItemSoort.DOSSIER), wake),
                panel::refresh);
        return panel;
    }
}
