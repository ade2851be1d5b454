package nl.eenoverheid.besluit.ui;

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
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.besluit.BesluitData;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.knoop.KnoopDetail;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.overheid.ui.BestuursorgaanFields;
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
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** As an official I prepare a besluit, on a knoop or by itself, and change its text as long as nothing is recorded. */
@Route(BesluitRoutes.DRAFT)
@RouteAlias(BesluitRoutes.LIST + "/:id/wijzig")
@RolesAllowed("BESLUIT_WRITE")
@StyleSheet("styles/besluit.css")
class BesluitEditView extends Div implements BeforeEnterObserver, Titled, AboutItem {
    private final transient BesluitService besluiten;
    private final transient BesluitvormingService vorming;
    private final transient BesluitChoices choices;
    private final transient OverheidService overheden;
    private final transient BestuursorgaanFields organen;
    private final transient CurrentAccount current;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient @Nullable BesluitDetail changed;

    BesluitEditView(
            BesluitService besluiten,
            BesluitvormingService vorming,
            BesluitChoices choices,
            OverheidService overheden,
            BestuursorgaanFields organen,
            CurrentAccount current) {
        this.besluiten = besluiten;
        this.vorming = vorming;
        this.choices = choices;
        this.overheden = overheden;
        this.organen = organen;
        this.current = current;
        addClassNames("eo-page", "eo-narrow");
    }

    @Override
    public Optional<Item> about() {
        return Optional.ofNullable(changed).map(each -> new Item(ItemSoort.BESLUIT, each.id()));
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public String title() {
        return getTranslation(changed == null ? "besluit.draft.title" : "besluit.edit.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        changed = event.getRouteParameters().get("id").map(this::changeable).orElse(null);
        removeAll();
        add(new PageHeader(title())
                .under(
                        getTranslation("besluit.list.title"),
                        BesluitQuery.cleared(query).on(BesluitRoutes.LIST)));
        if (choices.werkruimten().isEmpty()) {
            add(new EmptyState(getTranslation("besluit.nowhere.title"), getTranslation("besluit.nowhere.text")));
        } else {
            show();
        }
    }

    private BesluitDetail changeable(String text) {
        BesluitDetail besluit = besluiten.detail(BesluitRoutes.id(text).orElseThrow(NotFound::new));
        if (!besluit.canWrite() || !besluit.isPrepared()) {
            throw new NotFound();
        }
        return besluit;
    }

    private void show() {
        BesluitForm form = new BesluitForm(
                choices,
                new WieFields(organen, current.get().organisatie()),
                new RecordFields(overheden.organisaties(), besluiten::nextNumber));
        if (changed == null) {
            form.propose(
                    query.id(UrlQuery.WERKRUIMTE).map(WerkruimteId::new).orElse(null),
                    current.get().organisatie());
            query.id(BesluitRoutes.KNOOP)
                    .map(KnoopId::new)
                    .map(choices::knoop)
                    .filter(KnoopDetail::canWrite)
                    .ifPresent(form::propose);
        } else {
            form.show(changed);
        }
        String key = changed == null
                ? "besluit-nieuw-" + query.text(BesluitRoutes.KNOOP).orElse("")
                : "besluit-" + changed.id();
        DraftKeeper draft = DraftKeeper.keep(key, form.typed());
        Button done = new Button(getTranslation("besluit.draft.done"), event -> save(form, draft));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        Div actions = new Div(done, draft);
        actions.addClassName("eo-line");
        add(form, actions);
    }

    private void save(BesluitForm form, DraftKeeper draft) {
        InputErrors.clear(form.fields().values());
        try {
            BesluitId id = store(form.data());
            draft.clear();
            Notices.saved(getTranslation("besluit.done.saved"));
            UI.getCurrent()
                    .navigate(
                            BesluitRoutes.detail(id.value()),
                            BesluitQuery.cleared(query).parameters());
        } catch (InvalidInput e) {
            form.openMore();
            InputErrors.show(e, form.fields());
        } catch (IllegalMove e) {
            Notices.problem(getTranslation(e.key(), e.params()));
        } catch (Stale e) {
            showBoth(form, draft);
        }
    }

    private BesluitId store(BesluitData data) {
        if (changed == null) {
            return vorming.draft(data);
        }
        BesluitId id = new BesluitId(changed.id());
        vorming.change(id, changed.version(), data);
        return id;
    }

    /** A position that somebody took meanwhile changes no text: then there is nothing to choose. */
    private void showBoth(BesluitForm form, DraftKeeper draft) {
        if (changed != null) {
            BesluitData before = changed.data();
            changed = besluiten.detail(new BesluitId(changed.id()));
            if (changed.data().equals(before)) {
                save(form, draft);
                return;
            }
            StaleDialog dialog = new StaleDialog(() -> save(form, draft));
            form.compare(changed.data(), dialog);
            dialog.open();
        }
    }
}
