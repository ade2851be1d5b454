package nl.eenoverheid.vergadering.ui;

import com.vaadin.flow.component.Component;
import java.util.EnumSet;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/** Keeps what shows meetings true while others change them, or the tasks that came of them. */
@org.springframework.stereotype.Component
class VergaderingLive {
    private final ScopeService scopes;
    private final Revisions revisions;

    VergaderingLive(ScopeService scopes, Revisions revisions) {
        this.scopes = scopes;
        this.revisions = revisions;
    }

    void bind(Component view, Runnable refresh) {
        Live.bind(
                view,
                wake -> revisions.subscribe(
                        scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.DOSSIER, ItemSoort.TAAK), wake),
                refresh);
    }
}
