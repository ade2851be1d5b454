package nl.eenoverheid.dilemma.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import nl.eenoverheid.dilemma.DilemmaService;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.ui.DossierPart;
import nl.eenoverheid.dossier.ui.DossierTab;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/** Puts the dilemma's on the page of their dossier, below its knopen. */
@SpringComponent
class DilemmaOfDossier implements DossierPart {
    private static final int AFTER_KNOPEN = 40;

    private final DilemmaService dilemmas;
    private final DossierService dossiers;
    private final ScopeService scopes;
    private final Revisions revisions;

    DilemmaOfDossier(DilemmaService dilemmas, DossierService dossiers, ScopeService scopes, Revisions revisions) {
        this.dilemmas = dilemmas;
        this.dossiers = dossiers;
        this.scopes = scopes;
        this.revisions = revisions;
    }

    @Override
    public DossierTab tab() {
        return DossierTab.KERN;
    }

    @Override
    public int order() {
        return AFTER_KNOPEN;
    }

    @Override
    public Component part(DossierId id) {
        DilemmaPanel panel =
                new DilemmaPanel(() -> dossiers.home(id), () -> dilemmas.ofDossier(id), new DilemmaActions(dilemmas));
        Live.bind(
                panel,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.DOSSIER), wake),
                panel::show);
        return panel;
    }
}
