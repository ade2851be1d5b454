package nl.eenoverheid.eigendeel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.ui.DossierPart;
import nl.eenoverheid.dossier.ui.DossierTab;
import nl.eenoverheid.eigendeel.EigenDeelService;
import nl.eenoverheid.eigendeel.EigenNotitieService;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/** Shows on the page of a dossier the closed part of one’s own organisation, and nothing of others. */
@SpringComponent
class EigenDeelInDossier implements DossierPart {
    private static final int LAST = 40;

    private final EigenDeelService delen;
    private final EigenNotitieService notities;
    private final ScopeService scopes;
    private final Revisions revisions;
    private final CurrentAccount current;

    EigenDeelInDossier(
            EigenDeelService delen,
            EigenNotitieService notities,
            ScopeService scopes,
            Revisions revisions,
            CurrentAccount current) {
        this.delen = delen;
        this.notities = notities;
        this.scopes = scopes;
        this.revisions = revisions;
        this.current = current;
    }

    @Override
    public DossierTab tab() {
        return DossierTab.KERN;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public Component part(DossierId id) {
        EigenDeelPanel panel = new EigenDeelPanel(id, delen, notities, current.has(Right.DOSSIER_WRITE));
        Live.bind(
                panel,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.DOSSIER), wake),
                panel::refresh);
        return panel;
    }
}
