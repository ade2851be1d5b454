package nl.eenoverheid.bezoek.ui;

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
import nl.eenoverheid.bezoek.BezoekDetail;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.bezoek.BezoekRoutes;
import nl.eenoverheid.bezoek.BezoekService;
import nl.eenoverheid.shared.IllegalMove;
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
import nl.eenoverheid.workspace.WerkruimteListItem;
import org.jspecify.annotations.Nullable;

/** As an official I plan where we go outside, with whom and what for, and later change that plan. */
@Route(BezoekRoutes.PLAN)
@RouteAlias(BezoekRoutes.LIST + "/:id/" + BezoekRoutes.CHANGE)
@RolesAllowed("BEZOEK_WRITE")
@StyleSheet("styles/bezoek.css")
class BezoekFormView extends Div implements BeforeEnterObserver, Titled, AboutItem {
    private final transient BezoekService bezoeken;
    private final transient BezoekChoices choices;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient @Nullable BezoekDetail changed;

    BezoekFormView(BezoekService bezoeken, BezoekChoices choices) {
        this.bezoeken = bezoeken;
        this.choices = choices;
        addClassNames("eo-page", "eo-narrow");
    }

    @Override
    public Optional<Item> about() {
        return Optional.ofNullable(changed).map(each -> new Item(ItemSoort.BEZOEK, each.id()));
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public String title() {
        return getTranslation(changed == null ? "bezoek.form.plan" : "bezoek.form.change");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation()).only(UrlQuery.WERKRUIMTE);
        changed = event.getRouteParameters()
                .get("id")
                .map(text -> bezoeken.detail(BezoekRoutes.id(text).orElseThrow(NotFound::new)))
                .orElse(null);
        if (changed != null && !changed.canWrite()) {
            throw new NotFound();
        }
        removeAll();
        add(new PageHeader(title()).under(getTranslation("bezoek.list.title"), query.on(BezoekRoutes.LIST)));
        List<WerkruimteListItem> where = choices.werkruimten();
        if (where.isEmpty()) {
            add(new EmptyState(
                    getTranslation("bezoek.form.nowhere.title"), getTranslation("bezoek.form.nowhere.text")));
        } else {
            add(form(where));
        }
    }

    private Div form(List<WerkruimteListItem> where) {
        BezoekForm form = new BezoekForm(where, choices.gemeenten(), choices::mensen);
        if (changed == null) {
            query.id(UrlQuery.WERKRUIMTE).map(WerkruimteId::new).ifPresent(form::propose);
        } else {
            form.show(changed);
        }
        DraftKeeper draft = DraftKeeper.keep(changed == null ? "bezoek" : "bezoek-" + changed.id(), form.typed());
        Button save = new Button(
                getTranslation(changed == null ? "bezoek.form.plan.verb" : "bezoek.form.change.verb"),
                click -> save(form, draft));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        Div actions = new Div(save, draft.sentBy(save));
        actions.addClassName("eo-line");
        Div part = new Div(form, actions);
        part.addClassName("eo-col");
        return part;
    }

    private void save(BezoekForm form, DraftKeeper draft) {
        InputErrors.clear(form.fields().values());
        try {
            BezoekId id = store(form);
            draft.clear();
            Notices.saved(getTranslation("bezoek.form.saved"));
            UI.getCurrent().navigate(BezoekRoutes.detail(id.value()), query.parameters());
        } catch (InvalidInput e) {
            InputErrors.show(e, form.fields());
        } catch (IllegalMove e) {
            Notices.problem(getTranslation(e.key(), e.params()));
        } catch (Stale e) {
            choose(form, draft);
        }
    }

    private BezoekId store(BezoekForm form) {
        if (changed == null) {
            return bezoeken.plan(form.data());
        }
        BezoekId id = new BezoekId(changed.id());
        bezoeken.change(id, changed.version(), form.data());
        return id;
    }

    private void choose(BezoekForm form, DraftKeeper draft) {
        if (changed != null) {
            BezoekDetail theirs = bezoeken.detail(new BezoekId(changed.id()));
            changed = theirs;
            form.beside(theirs, () -> save(form, draft)).open();
        }
    }
}
