package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.knoop.KnoopDetail;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.KnoopStatus;
import nl.eenoverheid.knoop.ui.KnoopPart;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/** The besluiten that answer a knoop, on its page, and the way to prepare one. */
@SpringComponent
class BesluitenOfKnoop implements KnoopPart {
    private static final int FIRST = 10;

    private final BesluitService besluiten;
    private final KnoopService knopen;
    private final ScopeService scopes;
    private final Revisions revisions;
    private final CurrentAccount current;
    private final Clock clock;

    BesluitenOfKnoop(
            BesluitService besluiten,
            KnoopService knopen,
            ScopeService scopes,
            Revisions revisions,
            CurrentAccount current,
            Clock clock) {
        this.besluiten = besluiten;
        this.knopen = knopen;
        this.scopes = scopes;
        this.revisions = revisions;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Optional<Component> part(KnoopId id) {
        if (!current.get().has(Right.BESLUIT_READ)) {
            return Optional.empty();
        }
        BesluitRows rows = new BesluitRows("besluit.knoop.none");
        Live.bind(
                rows,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.BESLUIT), wake),
                () -> show(rows, id));
        show(rows, id);
        Panel panel = new Panel(rows.getTranslation("besluit.list.title"), rows);
        if (canPrepare(knopen.detail(id))) {
            PathLink prepare = BesluitTexts.button(BesluitRoutes.draft(id), rows.getTranslation("besluit.list.draft"));
            prepare.addClassName("besluit-voeg-toe");
            panel.add(prepare);
        }
        return Optional.of(panel);
    }

    @Override
    public Optional<Component> outcome(KnoopId id) {
        if (!current.get().has(Right.BESLUIT_READ)) {
            return Optional.empty();
        }
        return besluiten.ofKnoop(id).stream()
                .filter(each -> each.resultaat() == BesluitResultaat.VASTGESTELD)
                .findFirst()
                .map(each -> {
                    Div line = new Div(new PathLink(BesluitRoutes.detail(each.id()), each.titel()));
                    line.add(BesluitTexts.soft(
                            Dates.date(each.dag(), UI.getCurrent().getLocale())));
                    line.addClassName("besluit-uitkomst");
                    return line;
                });
    }

    private boolean canPrepare(KnoopDetail knoop) {
        return knoop.status() == KnoopStatus.OPEN
                && knoop.canWrite()
                && current.get().has(Right.BESLUIT_WRITE);
    }

    private void show(BesluitRows rows, KnoopId id) {
        rows.show(besluiten.ofKnoop(id), Dates.dayOf(clock.instant()));
    }
}
