package nl.eenoverheid.vergadering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.taak.TaakListItem;
import nl.eenoverheid.taak.TaakService;
import nl.eenoverheid.ui.Columns;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.vergadering.VergaderingAct;
import nl.eenoverheid.vergadering.VergaderingDetail;
import nl.eenoverheid.vergadering.VergaderingRoutes;
import nl.eenoverheid.vergadering.VergaderingService;
import nl.eenoverheid.workspace.AboutItem;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import org.jspecify.annotations.Nullable;

/**
 * As an official I see of one meeting what is on the agenda, each point beginning with whom it is about and what they said. During
 * the meeting I note who is there and what comes of each point; afterwards the report is adopted.
 */
@Route(VergaderingRoutes.LIST + "/:id")
@RolesAllowed("TAAK_READ")
@StyleSheet("styles/vergadering.css")
class VergaderingView extends Div implements BeforeEnterObserver, Titled, AboutItem {
    private final transient VergaderingService vergaderingen;
    private final transient VergaderingDialogs dialogs;
    private final transient AgendaDialogs agenda;
    private final transient TaakService taken;
    private final transient Clock clock;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient @Nullable VergaderingDetail shown;
    private transient Map<Long, TaakListItem> tasks = Map.of();

    VergaderingView(
            VergaderingService vergaderingen,
            VergaderingDialogs dialogs,
            AgendaDialogs agenda,
            TaakService taken,
            VergaderingLive live,
            Clock clock) {
        this.vergaderingen = vergaderingen;
        this.dialogs = dialogs;
        this.agenda = agenda;
        this.taken = taken;
        this.clock = clock;
        addClassNames("eo-page", "vergadering-page");
        live.bind(this, this::refresh);
    }

    @Override
    public Optional<Item> about() {
        return Optional.ofNullable(shown)
                .map(vergadering ->
                        new Item(ItemSoort.DOSSIER, vergadering.item().dossierId()));
    }

    @Override
    public String title() {
        return shown == null
                ? getTranslation("vergadering.title")
                : shown.item().titel();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        show(vergaderingen.detail(event.getRouteParameters()
                .get("id")
                .flatMap(VergaderingRoutes::id)
                .orElseThrow(NotFound::new)));
    }

    private void refresh() {
        if (shown != null) {
            show(vergaderingen.detail(shown.id()));
        }
    }

    /** What stands there stays with the focus that it has when nothing changed. */
    private void show(VergaderingDetail vergadering) {
        Map<Long, TaakListItem> now = taken
                .some(vergadering.agenda().stream()
                        .map(VergaderingDetail.Punt::taak)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(TaakListItem::id, Function.identity()));
        if (!vergadering.equals(shown) || !now.equals(tasks)) {
            shown = vergadering;
            tasks = now;
            removeAll();
            add(header(vergadering), new Columns().main(points(vergadering)).side(new VergaderingFacts(vergadering)));
        }
    }

    private Component header(VergaderingDetail vergadering) {
        UrlQuery kept = query.only(UrlQuery.WERKRUIMTE);
        PageHeader header = new PageHeader(vergadering.item().titel())
                .under(
                        vergadering.item().dossier(),
                        kept.on(DossierRoutes.detail(vergadering.item().dossierId())))
                .actions(VergaderingTexts.badge(vergadering.item().status()));
        if (!vergadering.reden().isEmpty()) {
            header.note(getTranslation("vergadering.cancelled", vergadering.reden()));
        }
        header.add(new VergaderingButtons(vergadering, vergaderingen, dialogs, clock, this::refresh));
        return header;
    }

    private Component points(VergaderingDetail vergadering) {
        Panel panel = Panel.quiet(getTranslation("vergadering.agenda"));
        if (vergadering.agenda().isEmpty()) {
            panel.add(new EmptyState(
                    getTranslation("vergadering.agenda.none"), getTranslation("vergadering.agenda.none.text")));
        }
        OrderedList list = new OrderedList();
        list.addClassName("vergadering-agenda");
        for (int i = 0; i < vergadering.agenda().size(); i++) {
            list.add(card(vergadering, vergadering.agenda().get(i), i));
        }
        panel.add(list);
        if (vergadering.may(VergaderingAct.AGENDA)) {
            Button add = new Button(
                    getTranslation("vergadering.point.add"), click -> agenda.add(vergadering, this::refresh));
            add.addClassName("vergadering-niet-op-papier");
            panel.add(add);
        }
        return panel;
    }

    private Component card(VergaderingDetail vergadering, VergaderingDetail.Punt punt, int place) {
        return new AgendapuntCard(vergadering, punt, agenda, this::refresh)
                .presence((who, how) -> agenda.present(vergadering, punt.id(), who, how, this::quietly))
                .outcome(tasks)
                .acts(place);
    }

    /** Who is there stands on the screen already. */
    private void quietly() {
        if (shown != null) {
            shown = vergaderingen.detail(shown.id());
        }
    }
}
