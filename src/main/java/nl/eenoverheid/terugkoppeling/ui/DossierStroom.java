package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.ui.DossierPart;
import nl.eenoverheid.dossier.ui.DossierTab;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;

/** Shows on the page of a dossier where the words in it came from and went to. */
@SpringComponent
class DossierStroom implements DossierPart {
    private static final int AFTER_WHO_WAS_TOLD = 30;

    private final VerteldParts parts;

    DossierStroom(VerteldParts parts) {
        this.parts = parts;
    }

    @Override
    public DossierTab tab() {
        return DossierTab.BUITEN;
    }

    @Override
    public int order() {
        return AFTER_WHO_WAS_TOLD;
    }

    @Override
    public Component part(DossierId id) {
        return parts.stroom(new Item(ItemSoort.DOSSIER, id.value()));
    }
}
