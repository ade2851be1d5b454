package nl.eenoverheid.beginspraak.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.EnumSet;
import nl.eenoverheid.beginspraak.BeginspraakService;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.ui.DossierPart;
import nl.eenoverheid.dossier.ui.DossierTab;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/** Puts the beginspraak on the page of its dossier, above what was heard. */
@SpringComponent
class BeginspraakOfDossier implements DossierPart {
    private static final int BEFORE_HEARD = 5;

    private final BeginspraakService beginspraak;
    private final ScopeService scopes;
    private final Revisions revisions;
    private final Clock clock;

    BeginspraakOfDossier(BeginspraakService beginspraak, ScopeService scopes, Revisions revisions, Clock clock) {
        this.beginspraak = beginspraak;
        this.scopes = scopes;
        this.revisions = revisions;
        this.clock = clock;
    }

    @Override
    public DossierTab tab() {
        return DossierTab.BUITEN;
    }

    @Override
    public int order() {
        return BEFORE_HEARD;
    }

    @Override
    public Component part(DossierId id) {
        BeginspraakPanel panel = new BeginspraakPanel(
                () -> beginspraak.ofDossier(id), new BeginspraakActions(beginspraak, Dates.dayOf(clock.instant())));
        Live.bind(
                panel,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.DOSSIER), wake),
                panel::show);
        return panel;
    }
}
