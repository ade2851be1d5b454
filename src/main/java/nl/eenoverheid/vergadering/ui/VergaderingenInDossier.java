package nl.eenoverheid.vergadering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.ui.DossierPart;
import nl.eenoverheid.dossier.ui.DossierTab;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.PagedList;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.vergadering.VergaderingListItem;
import nl.eenoverheid.vergadering.VergaderingRoutes;
import nl.eenoverheid.vergadering.VergaderingService;

/** The meetings of a dossier on its page, with a way to plan one. */
@SpringComponent
class VergaderingenInDossier implements DossierPart {
    private static final int AFTER_TAKEN = 20;

    private final VergaderingService vergaderingen;
    private final PlanDialogs plans;
    private final VergaderingLive live;
    private final CurrentAccount current;

    VergaderingenInDossier(
            VergaderingService vergaderingen, PlanDialogs plans, VergaderingLive live, CurrentAccount current) {
        this.vergaderingen = vergaderingen;
        this.plans = plans;
        this.live = live;
        this.current = current;
    }

    @Override
    public DossierTab tab() {
        return DossierTab.WERK;
    }

    @Override
    public int order() {
        return AFTER_TAKEN;
    }

    @Override
    public Component part(DossierId id) {
        if (!current.has(Right.TAAK_READ)) {
            return new Div();
        }
        PagedList<VergaderingListItem> list = new PagedList<>(
                after -> vergaderingen.ofDossier(id, after),
                VergaderingTexts::row,
                () -> new EmptyState(
                        VergaderingTexts.text("vergadering.none.title"),
                        VergaderingTexts.text("vergadering.none.text")));
        Panel panel = new Panel(VergaderingTexts.text("vergadering.title"), list).flush();
        if (current.has(Right.TAAK_WRITE) && vergaderingen.mayPlan(id)) {
            Div acts = new Div(new Button(
                    VergaderingTexts.text("vergadering.plan"),
                    click -> plans.plan(
                            id, planned -> UI.getCurrent().navigate(VergaderingRoutes.detail(planned.value())))));
            acts.addClassName("eo-panel-acts");
            panel.add(acts);
        }
        live.bind(panel, list::reload);
        return panel;
    }
}
