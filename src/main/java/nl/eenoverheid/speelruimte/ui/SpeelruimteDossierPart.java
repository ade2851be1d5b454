package nl.eenoverheid.speelruimte.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.ui.DossierPart;
import nl.eenoverheid.dossier.ui.DossierTab;
import nl.eenoverheid.speelruimte.SpeelruimteService;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.beans.factory.ObjectProvider;

/** Puts the card on the page of its dossier. */
@SpringComponent
class SpeelruimteDossierPart implements DossierPart {
    private final SpeelruimteService cards;
    private final ObjectProvider<SpeelruimtePart> parts;
    private final ScopeService scopes;
    private final Revisions revisions;

    SpeelruimteDossierPart(
            SpeelruimteService cards, ObjectProvider<SpeelruimtePart> parts, ScopeService scopes, Revisions revisions) {
        this.cards = cards;
        this.parts = parts;
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
        SpeelruimtePanel panel = new SpeelruimtePanel(
                () -> cards.faces(id), parts.orderedStream().toList());
        Live.bind(
                panel,
                wake -> revisions.subscribe(
                        scopes.current().werkruimteIds(),
                        EnumSet.of(ItemSoort.SPEELRUIMTE, ItemSoort.DOSSIER, ItemSoort.BESLUIT),
                        wake),
                panel::show);
        return panel;
    }
}
