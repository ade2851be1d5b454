package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.ui.DossierPart;
import nl.eenoverheid.dossier.ui.DossierTab;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;

/** Shows on the page of a dossier who has their answer. */
@SpringComponent
class DossierVerteld implements DossierPart {
    private static final int AFTER_WHAT_WAS_HEARD = 20;

    private final VerteldParts parts;

    DossierVerteld(VerteldParts parts) {
        this.parts = parts;
    }

    @Override
    public DossierTab tab() {
        return DossierTab.BUITEN;
    }

    @Override
    public int order() {
        return AFTER_WHAT_WAS_HEARD;
    }

    @Override
    public Component part(DossierId id) {
        return new Panel(
                I18NProvider.translate("terugkoppeling.told.title"), parts.of(new Item(ItemSoort.DOSSIER, id.value())));
    }
}
