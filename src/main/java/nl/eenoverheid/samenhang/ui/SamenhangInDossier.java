package nl.eenoverheid.samenhang.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.ui.DossierPart;
import nl.eenoverheid.dossier.ui.DossierTab;
import nl.eenoverheid.samenhang.SamenhangService;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/** Shows on the page of a dossier the dossiers around it. */
@SpringComponent
class SamenhangInDossier implements DossierPart {
    private static final int AFTER_WHO_TAKES_PART = 15;

    private final SamenhangService samenhang;
    private final ScopeService scopes;
    private final Revisions revisions;

    SamenhangInDossier(SamenhangService samenhang, ScopeService scopes, Revisions revisions) {
        this.samenhang = samenhang;
        this.scopes = scopes;
        this.revisions = revisions;
    }

    @Override
    public DossierTab tab() {
        return DossierTab.KERN;
    }

    @Override
    public int order() {
        return AFTER_WHO_TAKES_PART;
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public Component part(DossierId id) {
        SamenhangPanel panel = new SamenhangPanel(new VerbandActs(samenhang, id));
        Live.bind(
                panel,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.DOSSIER), wake),
                panel::refresh);
        return panel;
    }
}
