package nl.eenoverheid.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import nl.eenoverheid.access.AccountService;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.Columns;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.VerloopService;
import nl.eenoverheid.workspace.WerkruimteDetail;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRoutes;
import nl.eenoverheid.workspace.WerkruimteService;
import org.jspecify.annotations.Nullable;

/**
 * As a member of a werkruimte I see who else is in it, what each may do and who let them in, so that I know who reads
 * along; as an owner I keep that list.
 */
@Route(WerkruimteRoutes.LIST + "/:id")
@RolesAllowed("WERKRUIMTE_READ")
@StyleSheet("styles/workspace.css")
@Uses(Details.class)
@Uses(EmailField.class)
class WerkruimteView extends Div implements BeforeEnterObserver, Titled {
    private final transient WerkruimteService werkruimten;
    private final transient VerloopService verloop;
    private final transient CurrentAccount current;
    private final transient Clock clock;
    private final transient WerkruimteActions actions;
    private final transient List<WerkruimtePart> parts;
    private transient @Nullable WerkruimteDetail shown;

    WerkruimteView(
            WerkruimteService werkruimten,
            VerloopService verloop,
            AccountService accounts,
            Revisions revisions,
            CurrentAccount current,
            List<WerkruimtePart> parts,
            Clock clock) {
        this.werkruimten = werkruimten;
        this.verloop = verloop;
        this.current = current;
        this.parts = parts;
        this.clock = clock;
        actions = new WerkruimteActions(werkruimten, accounts, current.get(), this::refresh);
        addClassName("eo-page");
        Live.bind(this, wake -> revisions.subscribe(ids(), EnumSet.of(ItemSoort.WERKRUIMTE), wake), this::refresh);
    }

    @Override
    public String title() {
        return shown == null ? getTranslation("workspace.list.title") : shown.naam();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(werkruimten.detail(event.getRouteParameters()
                .get("id")
                .flatMap(WerkruimteRoutes::id)
                .orElseThrow(NotFound::new)));
    }

    private List<Long> ids() {
        return shown == null ? List.of() : List.of(shown.id());
    }

    private void refresh() {
        if (shown != null) {
            show(werkruimten.detail(new WerkruimteId(shown.id())));
        }
    }

    private void show(WerkruimteDetail werkruimte) {
        shown = werkruimte;
        removeAll();
        Columns columns = new Columns()
                .main(new MembersPanel(werkruimte, current.get().id(), actions))
                .side(here(werkruimte));
        if (werkruimte.ouder().isEmpty()) {
            columns.side(besloten(werkruimte));
        }
        columns.side(history(werkruimte));
        parts.forEach(part -> part.part(werkruimte).ifPresent(columns::main));
        add(header(werkruimte), columns);
    }

    private Component header(WerkruimteDetail werkruimte) {
        PageHeader header = new PageHeader(werkruimte.naam());
        werkruimte
                .ouder()
                .ifPresentOrElse(
                        ouder -> header.under(
                                getTranslation("workspace.besloten.of", ouder.naam()),
                                WerkruimteRoutes.detail(ouder.id())),
                        () -> header.under(getTranslation("workspace.list.title"), WerkruimteRoutes.LIST));
        if (!werkruimte.doel().isEmpty()) {
            header.note(werkruimte.doel());
        }
        if (werkruimte.eigenRol().canManage()) {
            header.actions(new Button(getTranslation("workspace.change.title"), click -> actions.change(werkruimte)));
        }
        if (werkruimte.leden().stream()
                .anyMatch(lid -> lid.accountId() == current.get().id().value())) {
            header.actions(new Button(getTranslation("workspace.leave.verb"), click -> actions.leave(werkruimte)));
        }
        return header;
    }

    private Component besloten(WerkruimteDetail werkruimte) {
        Panel panel = new Panel(getTranslation("workspace.besloten.panel"));
        if (werkruimte.besloten().isEmpty()) {
            panel.add(new Paragraph(getTranslation("workspace.besloten.none")));
        } else {
            panel.add(links(werkruimte.besloten().stream()
                    .map(deel -> new PathLink(WerkruimteRoutes.detail(deel.id()), deel.naam()))));
        }
        if (werkruimte.eigenRol().canWrite()) {
            panel.add(
                    new Button(getTranslation("workspace.besloten.title"), click -> actions.openBesloten(werkruimte)));
        }
        return panel;
    }

    private static Component links(Stream<PathLink> paths) {
        UnorderedList links = new UnorderedList();
        links.addClassName("workspace-links");
        links.getElement().setAttribute("role", "list");
        paths.forEach(path -> links.add(new ListItem(path)));
        return links;
    }

    private Component here(WerkruimteDetail werkruimte) {
        return new Panel(
                getTranslation("workspace.here.title"),
                links(Stream.of(Inhoud.values())
                        .filter(inhoud -> current.get().has(inhoud.right()))
                        .map(inhoud -> new PathLink(
                                inhoud.path() + "?" + UrlQuery.WERKRUIMTE + "=" + werkruimte.id(),
                                getTranslation("shell.nav." + inhoud.name())))));
    }

    private Component history(WerkruimteDetail werkruimte) {
        Timeline timeline = new Timeline();
        for (VerloopRegel regel : verloop.ofItem(new Item(ItemSoort.WERKRUIMTE, werkruimte.id()))) {
            String text = getTranslation(
                    regel.toelichting().isEmpty() ? "workspace.verloop.regel" : "workspace.verloop.over",
                    regel.wie(),
                    regel.organisatie(),
                    getTranslation(regel.soort()),
                    regel.toelichting());
            timeline.add(Dates.age(regel.op(), clock, getLocale()), text);
        }
        return new Panel(getTranslation("workspace.verloop.title"), timeline);
    }
}
