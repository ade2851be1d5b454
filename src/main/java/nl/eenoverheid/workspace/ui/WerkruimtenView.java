package nl.eenoverheid.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.PagedList;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteListItem;
import nl.eenoverheid.workspace.WerkruimteRoutes;
import nl.eenoverheid.workspace.WerkruimteService;

/** As an official I see which werkruimten I share with other governments, what each is for, and what I may do there. */
@Route(WerkruimteRoutes.LIST)
@RolesAllowed("WERKRUIMTE_READ")
@StyleSheet("styles/workspace.css")
class WerkruimtenView extends Div implements Titled {
    private final transient WerkruimteService werkruimten;

    WerkruimtenView(
            WerkruimteService werkruimten,
            ScopeService scopes,
            Revisions revisions,
            CurrentAccount current,
            List<WerkruimtenPart> parts) {
        this.werkruimten = werkruimten;
        addClassName("eo-page");
        PageHeader header =
                new PageHeader(getTranslation("workspace.list.title")).note(getTranslation("workspace.list.note"));
        boolean mayOpen = current.get().has(Right.WERKRUIMTE_WRITE);
        if (mayOpen) {
            Button open = new Button(getTranslation("workspace.open.title"), click -> open());
            open.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(open);
        }
        PagedList<WerkruimteListItem> list =
                new PagedList<>(after -> new Page<>(werkruimten.mine(), null), this::row, () -> nothing(mayOpen));
        add(header);
        parts.forEach(part -> part.part().ifPresent(this::add));
        add(list);
        Live.bind(
                this,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.WERKRUIMTE), wake),
                list::reload);
    }

    @Override
    public String title() {
        return getTranslation("workspace.list.title");
    }

    private void open() {
        new WerkruimteDialog((dialog, data) -> {
                    long id = werkruimten.open(data).value();
                    dialog.done();
                    UI.getCurrent().navigate(WerkruimteRoutes.detail(id));
                })
                .open();
    }

    private ListRow row(WerkruimteListItem werkruimte) {
        ListRow row = new ListRow(WerkruimteRoutes.detail(werkruimte.id()), werkruimte.naam())
                .badges(RolTexts.badge(this, werkruimte.rol()))
                .meta(getTranslation("workspace.list.leden", werkruimte.leden()));
        if (werkruimte.ouder() != null) {
            row.meta(getTranslation("workspace.besloten.of", werkruimte.ouder()));
        }
        if (!werkruimte.doel().isEmpty()) {
            row.foot(werkruimte.doel());
        }
        return row.foot(werkruimte.organisaties());
    }

    private Component nothing(boolean mayOpen) {
        return new EmptyState(
                getTranslation("workspace.none.title"),
                getTranslation(mayOpen ? "workspace.none.text" : "workspace.none.ask"));
    }
}
