package nl.eenoverheid.dossier.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.dossier.DossierData;
import nl.eenoverheid.dossier.DossierDetail;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.ui.DraftKeeper;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.StaleDialog;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.AboutItem;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteListItem;
import nl.eenoverheid.workspace.WerkruimteService;
import org.jspecify.annotations.Nullable;

/** As an official I open a dossier for what we take up together, and later say better what it is about. */
@Route(DossierRoutes.NEW)
@RouteAlias(DossierRoutes.LIST + "/:id/" + DossierRoutes.EDIT)
@RolesAllowed("DOSSIER_WRITE")
@StyleSheet("styles/dossier.css")
class DossierFormView extends Div implements BeforeEnterObserver, Titled, AboutItem {
    private final transient DossierService dossiers;
    private final transient WerkruimteService werkruimten;
    private final transient ScopeService scopes;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient @Nullable DossierDetail changed;

    DossierFormView(DossierService dossiers, WerkruimteService werkruimten, ScopeService scopes) {
        this.dossiers = dossiers;
        this.werkruimten = werkruimten;
        this.scopes = scopes;
        addClassNames("eo-page", "eo-narrow");
    }

    @Override
    public Optional<Item> about() {
        return Optional.ofNullable(changed).map(each -> new Item(ItemSoort.DOSSIER, each.id()));
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public String title() {
        return changed == null
                ? getTranslation("dossier.new.title")
                : getTranslation("dossier.edit.title", changed.data().naam());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation()).only(UrlQuery.WERKRUIMTE);
        changed = event.getRouteParameters()
                .get("id")
                .map(text -> dossiers.detail(DossierRoutes.id(text).orElseThrow(NotFound::new)))
                .orElse(null);
        if (changed != null && !changed.canWrite()) {
            throw new NotFound();
        }
        removeAll();
        add(header());
        List<WerkruimteListItem> where = writable();
        if (where.isEmpty()) {
            add(new EmptyState(
                    getTranslation("dossier.new.nowhere.title"), getTranslation("dossier.new.nowhere.text")));
        } else {
            show(where);
        }
    }

    private PageHeader header() {
        PageHeader header =
                new PageHeader(title()).under(getTranslation("dossier.list.title"), query.on(DossierRoutes.LIST));
        return changed == null
                ? header
                : header.under(changed.data().naam(), query.on(DossierRoutes.detail(changed.id())));
    }

    private void show(List<WerkruimteListItem> where) {
        DossierForm form = new DossierForm(
                where, query.id(UrlQuery.WERKRUIMTE).map(WerkruimteId::new).orElse(null));
        if (changed != null) {
            form.show(changed.data());
        }
        DraftKeeper draft =
                DraftKeeper.keep(changed == null ? "dossier-nieuw" : "dossier-" + changed.id(), form.typed());
        Button done = new Button(
                getTranslation(changed == null ? "dossier.new.done" : "dossier.edit.done"), event -> save(form, draft));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        Div line = new Div(done, draft);
        line.addClassName("eo-line");
        add(form, line);
    }

    private List<WerkruimteListItem> writable() {
        Scope scope = scopes.current();
        return werkruimten.mine().stream()
                .filter(each -> scope.canWrite(new WerkruimteId(each.id())))
                .toList();
    }

    private void save(DossierForm form, DraftKeeper draft) {
        InputErrors.clear(form.fields().values());
        try {
            DossierId id = store(form.data());
            draft.clear();
            Notices.saved(getTranslation("dossier.saved"));
            UI.getCurrent().navigate(DossierRoutes.detail(id.value()), query.parameters());
        } catch (InvalidInput e) {
            InputErrors.show(e, form.fields());
        } catch (IllegalMove e) {
            Notices.problem(getTranslation(e.key(), e.params()));
        } catch (Stale e) {
            showBoth(form, draft);
        }
    }

    private DossierId store(DossierData data) {
        if (changed == null) {
            return dossiers.open(data);
        }
        DossierId id = new DossierId(changed.id());
        dossiers.change(id, changed.version(), data);
        return id;
    }

    /** When others changed only phase or roles, their words are still the ones that this form began with. */
    private void showBoth(DossierForm form, DraftKeeper draft) {
        if (changed == null) {
            return;
        }
        DossierData before = changed.data();
        changed = dossiers.detail(new DossierId(changed.id()));
        if (changed.data().equals(before)) {
            save(form, draft);
        } else {
            form.compare(changed.data(), new StaleDialog(() -> save(form, draft)))
                    .open();
        }
    }
}
