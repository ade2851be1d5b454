package nl.eenoverheid.knoop.ui;

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
import java.util.Optional;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.knoop.KnoopDetail;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopRoutes;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.ui.DraftKeeper;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.AboutItem;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** As an official I put on record which question is open between us, and later say it better. */
@Route(KnoopRoutes.RAISE)
@RouteAlias(KnoopRoutes.LIST + "/:id/" + KnoopRoutes.CHANGE)
@RolesAllowed("KNOOP_WRITE")
@StyleSheet("styles/knoop.css")
class KnoopFormView extends Div implements BeforeEnterObserver, Titled, AboutItem {
    private final transient KnoopService knopen;
    private final transient KnoopChoices choices;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient @Nullable KnoopDetail changed;

    KnoopFormView(KnoopService knopen, KnoopChoices choices) {
        this.knopen = knopen;
        this.choices = choices;
        addClassNames("eo-page", "eo-narrow");
    }

    @Override
    public Optional<Item> about() {
        return Optional.ofNullable(changed).map(each -> new Item(ItemSoort.KNOOP, each.id()));
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public String title() {
        return getTranslation(changed == null ? "knoop.form.raise" : "knoop.form.change");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        changed = event.getRouteParameters()
                .get("id")
                .map(text -> knopen.detail(KnoopRoutes.id(text).orElseThrow(NotFound::new)))
                .orElse(null);
        if (changed != null && !changed.canWrite()) {
            throw new NotFound();
        }
        removeAll();
        PageHeader header = new PageHeader(title())
                .under(
                        getTranslation("knoop.list.title"),
                        query.only(UrlQuery.WERKRUIMTE).on(KnoopRoutes.LIST));
        add(header);
        if (choices.werkruimten().isEmpty()) {
            add(new EmptyState(getTranslation("knoop.form.nowhere.title"), getTranslation("knoop.form.nowhere.text")));
        } else {
            add(form());
        }
    }

    private Div form() {
        KnoopForm form = new KnoopForm(choices);
        if (changed == null) {
            Optional<DossierId> dossier = query.id(KnoopRoutes.DOSSIER).map(DossierId::new);
            form.propose(
                    dossier.map(choices::home)
                            .or(() -> query.id(UrlQuery.WERKRUIMTE).map(WerkruimteId::new))
                            .orElse(null),
                    dossier.orElse(null));
        } else {
            form.show(changed);
        }
        DraftKeeper draft = DraftKeeper.keep(changed == null ? "knoop" : "knoop-" + changed.id(), form.typed());
        Button save = new Button(
                getTranslation(changed == null ? "knoop.form.raise.verb" : "knoop.form.change.verb"),
                click -> save(form, draft));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        Div actions = new Div(save, draft);
        actions.addClassName("eo-line");
        Div part = new Div(form, actions);
        part.addClassName("eo-col");
        return part;
    }

    private void save(KnoopForm form, DraftKeeper draft) {
        InputErrors.clear(form.fields().values());
        try {
            KnoopId id = store(form);
            draft.clear();
            Notices.saved(getTranslation("knoop.form.saved"));
            UI.getCurrent()
                    .navigate(
                            KnoopRoutes.detail(id.value()),
                            query.only(UrlQuery.WERKRUIMTE).parameters());
        } catch (InvalidInput e) {
            InputErrors.show(e, form.fields());
        } catch (Stale e) {
            choose(form, draft);
        }
    }

    private KnoopId store(KnoopForm form) {
        if (changed == null) {
            return knopen.raise(form.data());
        }
        KnoopId id = new KnoopId(changed.id());
        knopen.change(id, changed.version(), form.data());
        return id;
    }

    private void choose(KnoopForm form, DraftKeeper draft) {
        if (changed != null) {
            KnoopDetail theirs = knopen.detail(new KnoopId(changed.id()));
            changed = theirs;
            form.beside(theirs, () -> save(form, draft)).open();
        }
    }
}
