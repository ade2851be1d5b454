package nl.eenoverheid.reactie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.DuidingService;
import nl.eenoverheid.duiding.LezingService;
import nl.eenoverheid.duiding.ui.DuidingPart;
import nl.eenoverheid.reactie.LezingReactieService;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/** Shows beside the reading of a duiding what others said of it. */
@SpringComponent
class LezingReactiesPart implements DuidingPart {
    private static final int FIRST = 10;

    private final Lezing lezing;
    private final LezingReactieService reacties;
    private final ReactieActions actions;
    private final ScopeService scopes;
    private final Revisions revisions;
    private final CurrentAccount current;

    LezingReactiesPart(
            Lezing lezing,
            LezingReactieService reacties,
            ReactieActions actions,
            ScopeService scopes,
            Revisions revisions,
            CurrentAccount current) {
        this.lezing = lezing;
        this.reacties = reacties;
        this.actions = actions;
        this.scopes = scopes;
        this.revisions = revisions;
        this.current = current;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public Component part(DuidingId id) {
        LezingReactiesPanel panel = new LezingReactiesPanel(() -> seen(id), () -> ask(id), actions);
        Live.bind(
                panel,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.DUIDING), wake),
                panel::refresh);
        return panel;
    }

    private LezingReactiesPanel.Seen seen(DuidingId id) {
        return new LezingReactiesPanel.Seen(
                reacties.ofDuiding(id), current.has(Right.DUIDING_WRITE) && reacties.mayAsk(id));
    }

    private void ask(DuidingId id) {
        DuidingDetail now = lezing.duidingen().detail(id);
        if (now.lezingNummer() == 0) {
            Notices.info(I18NProvider.translate("reactie.lezing.empty"));
            return;
        }
        actions.ask(now, lezing.lezingen().alineas(id));
    }

    /** What is asked about. */
    @SpringComponent
    record Lezing(DuidingService duidingen, LezingService lezingen) {}
}
