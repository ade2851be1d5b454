package nl.eenoverheid.opgave.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.ui.DossierPart;
import nl.eenoverheid.dossier.ui.DossierTab;
import nl.eenoverheid.opgave.OpgaveService;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/** Puts the opgaven, and what they come to, on the page of their dossier. */
@SpringComponent
class OpgavenInDossier implements DossierPart {
    private final OpgaveService opgaven;
    private final OpgaveActions actions;
    private final DossierService dossiers;
    private final ScopeService scopes;
    private final Revisions revisions;

    OpgavenInDossier(
            OpgaveService opgaven,
            OpgaveActions actions,
            DossierService dossiers,
            ScopeService scopes,
            Revisions revisions) {
        this.opgaven = opgaven;
        this.actions = actions;
        this.dossiers = dossiers;
        this.scopes = scopes;
        this.revisions = revisions;
    }

    @Override
    public DossierTab tab() {
        return DossierTab.GELD;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component part(DossierId id) {
        OpgavenPanel panel = new OpgavenPanel(() -> dossiers.home(id), () -> opgaven.ofDossier(id), actions);
        Live.bind(
                panel,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.DOSSIER), wake),
                panel::show);
        return panel;
    }
}
