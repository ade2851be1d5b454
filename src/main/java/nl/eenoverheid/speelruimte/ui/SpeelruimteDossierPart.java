package nl.eenoverheid.speelruimte.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.ui.DossierPart;
import nl.eenoverheid.dossier.ui.DossierTab;
import nl.eenoverheid.speelruimte.SpeelruimteService;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/** Puts the card on the page of its dossier. */
@SpringComponent
class SpeelruimteDossierPart implements DossierPart {
    private final SpeelruimteService cards;
    private final DossierService dossiers;
    private final ScopeService scopes;
    private final Revisions revisions;

    SpeelruimteDossierPart(
            SpeelruimteService cards, DossierService dossiers, ScopeService scopes, Revisions revisions) {
        this.cards = cards;
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
        return 20;
    }

    @Override
    public Component part(DossierId id) {
        SpeelruimtePanel panel = new SpeelruimtePanel(() -> cards.card(id), () -> dossiers.home(id));
        Live.bind(
                panel,
                wake -> revisions.subscribe(
                        scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.SPEELRUIMTE, ItemSoort.DOSSIER), wake),
                panel::show);
        return panel;
    }
}
