package nl.eenoverheid.doorwerking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import nl.eenoverheid.doorwerking.DoorwerkingService;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.ui.DossierPart;
import nl.eenoverheid.dossier.ui.DossierTab;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/** Puts the agreements on the page of a dossier, below its card. */
@SpringComponent
class DoorwerkingOfDossier implements DossierPart {
    private static final int AFTER_CARD = 25;

    private final DoorwerkingService doorwerkingen;
    private final DossierService dossiers;
    private final ScopeService scopes;
    private final Revisions revisions;

    DoorwerkingOfDossier(
            DoorwerkingService doorwerkingen, DossierService dossiers, ScopeService scopes, Revisions revisions) {
        this.doorwerkingen = doorwerkingen;
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
        return AFTER_CARD;
    }

    @Override
    public Component part(DossierId id) {
        DoorwerkingPanel panel = new DoorwerkingPanel(
                () -> dossiers.home(id), () -> doorwerkingen.ofDossier(id), new DoorwerkingActs(doorwerkingen, id));
        Live.bind(
                panel,
                wake -> revisions.subscribe(
                        scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.DOSSIER, ItemSoort.SPEELRUIMTE), wake),
                panel::show);
        return panel;
    }
}
