package nl.eenoverheid.cijfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import nl.eenoverheid.cijfer.CijferImportService;
import nl.eenoverheid.cijfer.CijferService;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.ui.DossierPart;
import nl.eenoverheid.dossier.ui.DossierTab;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/** Shows on the page of a dossier its figures, each with its source. */
@SpringComponent
class CijfersInDossier implements DossierPart {
    private static final int AFTER_DOCUMENTS = 20;

    private final CijferService cijfers;
    private final CijferImportService imports;
    private final ScopeService scopes;
    private final Revisions revisions;

    CijfersInDossier(CijferService cijfers, CijferImportService imports, ScopeService scopes, Revisions revisions) {
        this.cijfers = cijfers;
        this.imports = imports;
        this.scopes = scopes;
        this.revisions = revisions;
    }

    @Override
    public DossierTab tab() {
        return DossierTab.STUKKEN;
    }

    @Override
    public int order() {
        return AFTER_DOCUMENTS;
    }

    @Override
    public Component part(DossierId id) {
        CijfersPanel panel = new CijfersPanel(new CijferActs(cijfers, imports, id));
        Live.bind(
                panel,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.DOSSIER), wake),
                panel::refresh);
        return panel;
    }
}
