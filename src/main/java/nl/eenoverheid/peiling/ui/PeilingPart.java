package nl.eenoverheid.peiling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.EnumSet;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.ui.DuidingPart;
import nl.eenoverheid.peiling.PeilingService;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/** Shows the rounds about its reading on the page of a duiding. */
@SpringComponent
class PeilingPart implements DuidingPart {
    private static final int FIRST = 10;

    private final PeilingService peilingen;
    private final ScopeService scopes;
    private final Revisions revisions;
    private final Clock clock;

    PeilingPart(PeilingService peilingen, ScopeService scopes, Revisions revisions, Clock clock) {
        this.peilingen = peilingen;
        this.scopes = scopes;
        this.revisions = revisions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Component part(DuidingId id) {
        PeilingPanel panel = new PeilingPanel(id, peilingen, Dates.dayOf(clock.instant()));
        Live.bind(
                panel,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.DUIDING), wake),
                panel::refresh);
        return panel;
    }
}
