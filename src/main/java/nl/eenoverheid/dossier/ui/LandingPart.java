package nl.eenoverheid.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.DuidingLandings;
import nl.eenoverheid.dossier.LandingService;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.ui.DuidingPart;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Quote;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/** Shows on the page of a duiding in which dossiers it landed, and lets it land in more. */
@SpringComponent
class LandingPart implements DuidingPart {
    private static final int SECOND = 20;

    private final LandingService landings;
    private final DossierService dossiers;
    private final ScopeService scopes;
    private final Revisions revisions;
    private final CurrentAccount current;

    LandingPart(
            LandingService landings,
            DossierService dossiers,
            ScopeService scopes,
            Revisions revisions,
            CurrentAccount current) {
        this.landings = landings;
        this.dossiers = dossiers;
        this.scopes = scopes;
        this.revisions = revisions;
        this.current = current;
    }

    @Override
    public int order() {
        return SECOND;
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public Component part(DuidingId id) {
        if (!current.get().has(Right.DOSSIER_READ)) {
            return new Div();
        }
        LivePart<DuidingLandings> part = new LivePart<>(() -> landings.ofDuiding(id), shown -> panel(id, shown));
        Live.bind(
                part,
                wake -> revisions.subscribe(
                        scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.DUIDING, ItemSoort.DOSSIER), wake),
                part::refresh);
        return part;
    }

    private Component panel(DuidingId id, DuidingLandings shown) {
        Panel panel = new Panel(text("dossier.landingen.title"));
        for (DuidingLandings.Geland each : shown.dossiers()) {
            Div row = new Div(
                    new PathLink(DossierRoutes.detail(each.dossierId()), each.naam()),
                    new Quote(each.zin()),
                    DossierTexts.soft(text(
                            "dossier.landings.wie",
                            each.wie(),
                            each.organisatie(),
                            Dates.date(Dates.dayOf(each.op()), UI.getCurrent().getLocale()))));
            row.addClassName("dossier-landing");
            panel.add(row);
        }
        if (shown.dossiers().isEmpty()) {
            panel.add(
                    DossierTexts.soft(text(shown.signed() ? "dossier.landingen.none" : "dossier.landingen.notSigned")));
        }
        if (shown.signed() && shown.canLand() && current.get().has(Right.DOSSIER_WRITE)) {
            Div line = new Div(new Button(text("dossier.landingen.land"), click -> ask(id, shown)));
            line.addClassName("eo-actions");
            panel.add(line);
        }
        return panel;
    }

    private void ask(DuidingId id, DuidingLandings shown) {
        new LandingDialog(id, shown.werkruimte(), dossiers.choices(null), data -> {
                    int count = landings.land(id, data);
                    Notices.saved(text("dossier.landingen.done", count));
                })
                .open();
    }

    private static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}
