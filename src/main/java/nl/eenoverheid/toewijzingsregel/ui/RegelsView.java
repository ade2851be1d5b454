package nl.eenoverheid.toewijzingsregel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.KeuzelijstService;
import nl.eenoverheid.toewijzing.ToewijzingService;
import nl.eenoverheid.toewijzingsregel.RegelProef;
import nl.eenoverheid.toewijzingsregel.ToewijzingsregelListItem;
import nl.eenoverheid.toewijzingsregel.ToewijzingsregelRoutes;
import nl.eenoverheid.toewijzingsregel.ToewijzingsregelService;
import nl.eenoverheid.ui.Columns;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.WerkruimteDetail;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRoutes;
import nl.eenoverheid.workspace.WerkruimteService;
import org.jspecify.annotations.Nullable;

/**
 * As an owner of a werkruimte I say which signalen go to whom by themselves, in which order, and try a rule before it counts.
 * Everybody else in it reads why a signaal went where it went.
 */
@Route(WerkruimteRoutes.LIST + "/:id/" + ToewijzingsregelRoutes.PART)
@RolesAllowed("SIGNAAL_READ")
@StyleSheet("styles/toewijzingsregel.css")
class RegelsView extends Div implements BeforeEnterObserver, Titled {
    private final transient ToewijzingsregelService regels;
    private final transient WerkruimteService werkruimten;
    private final transient FormSources sources;
    private transient @Nullable WerkruimteDetail shown;

    RegelsView(
            ToewijzingsregelService regels, WerkruimteService werkruimten, FormSources sources, Revisions revisions) {
        this.regels = regels;
        this.werkruimten = werkruimten;
        this.sources = sources;
        addClassName("eo-page");
        Live.bind(
                this,
                wake -> revisions.subscribe(
                        shown == null ? List.of() : List.of(shown.id()),
                        EnumSet.of(ItemSoort.WERKRUIMTE, ItemSoort.SIGNAAL),
                        wake),
                () -> show(open()));
    }

    @Override
    public String title() {
        return getTranslation("toewijzingsregel.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(werkruimten.detail(event.getRouteParameters()
                .get("id")
                .flatMap(WerkruimteRoutes::id)
                .orElseThrow(NotFound::new)));
    }

    private WerkruimteDetail open() {
        if (shown == null) {
            throw new NotFound();
        }
        return werkruimten.detail(new WerkruimteId(shown.id()));
    }

    private void show(WerkruimteDetail werkruimte) {
        shown = werkruimte;
        WerkruimteId id = new WerkruimteId(werkruimte.id());
        RegelActions actions =
                new RegelActions(regels, id, (data, save) -> new RegelDialog(sources.keuzes(id), data, save).open());
        boolean owner = werkruimte.eigenRol().canManage();
        PageHeader header = new PageHeader(title())
                .under(getTranslation("workspace.list.title"), WerkruimteRoutes.LIST)
                .under(werkruimte.naam(), WerkruimteRoutes.detail(werkruimte.id()))
                .note(getTranslation("toewijzingsregel.note"));
        if (owner) {
            Button add = new Button(getTranslation("toewijzingsregel.add"), click -> actions.add());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(add);
        }
        removeAll();
        add(
                header,
                new Columns()
                        .main(rules(regels.ofWerkruimte(id), actions, owner))
                        .side(recent(regels.recent(id))));
    }

    private Component rules(List<ToewijzingsregelListItem> all, RegelActions actions, boolean owner) {
        if (all.isEmpty()) {
            return new EmptyState(
                    getTranslation("toewijzingsregel.none.title"), getTranslation("toewijzingsregel.none.text"));
        }
        OrderedList list = new OrderedList();
        list.addClassName("regel-list");
        list.getElement().setAttribute("role", "list");
        all.forEach(regel -> list.add(new RegelCard(regel, actions, owner)));
        return list;
    }

    private Component recent(List<RegelProef.Vangst> vangsten) {
        return new Panel(
                getTranslation("toewijzingsregel.recent.title"),
                new Paragraph(getTranslation(
                        vangsten.isEmpty() ? "toewijzingsregel.recent.empty" : "toewijzingsregel.recent.text")),
                new Vangsten(vangsten, true));
    }

    /** What the form of a rule offers. */
    @org.springframework.stereotype.Component
    record FormSources(OverheidService overheden, KeuzelijstService lijsten, ToewijzingService toewijzingen) {
        RegelDialog.Keuzes keuzes(WerkruimteId werkruimte) {
            return new RegelDialog.Keuzes(
                    overheden.gemeenten(),
                    overheden.regios(),
                    lijsten.themas(),
                    lijsten.aanleidingen(),
                    toewijzingen.workers(werkruimte));
        }
    }
}
