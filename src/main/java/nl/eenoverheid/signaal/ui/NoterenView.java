package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.bezoek.BezoekRoutes;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.SignaalData;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.ui.Dates;
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

/**
 * As an official outside I write down what I heard, in under a minute, and never lose a word of it; back inside I add
 * what I know more.
 */
@Route(SignaalRoutes.NOTE + "/:id?")
@RolesAllowed("SIGNAAL_WRITE")
@StyleSheet("styles/signaal.css")
@StyleSheet("styles/bijlage.css")
@Uses(Upload.class)
class NoterenView extends Div implements BeforeEnterObserver, Titled, AboutItem {
    private final transient SignaalService signalen;
    private final transient SignaalPages pages;
    private final transient NoterenLijsten lijsten;
    private final transient WerkruimteService werkruimten;
    private final transient ScopeService scopes;
    private final transient BezoekKeuzes bezoeken;
    private final transient CurrentAccount current;
    private final transient Clock clock;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient @Nullable SignaalDetail changed;
    private transient NoterenParts beside = new NoterenParts(List.of());

    NoterenView(
            SignaalService signalen,
            SignaalPages pages,
            NoterenLijsten lijsten,
            WerkruimteService werkruimten,
            ScopeService scopes,
            BezoekKeuzes bezoeken,
            CurrentAccount current,
            Clock clock) {
        this.signalen = signalen;
        this.pages = pages;
        this.lijsten = lijsten;
        this.werkruimten = werkruimten;
        this.scopes = scopes;
        this.bezoeken = bezoeken;
        this.current = current;
        this.clock = clock;
        addClassNames("eo-page", "eo-narrow");
    }

    @Override
    public Optional<Item> about() {
        return Optional.ofNullable(changed).map(each -> new Item(ItemSoort.SIGNAAL, each.id()));
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public String title() {
        return getTranslation(changed == null ? "signaal.note.title" : "signaal.edit.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        changed = event.getRouteParameters()
                .get("id")
                .map(text -> signalen.detail(SignaalRoutes.id(text).orElseThrow(NotFound::new)))
                .orElse(null);
        if (changed != null && !changed.canWrite()) {
            throw new NotFound();
        }
        removeAll();
        beside = new NoterenParts(List.of());
        add(new PageHeader(title()));
        List<WerkruimteListItem> where = writable();
        if (where.isEmpty()) {
            add(new EmptyState(
                    getTranslation("signaal.note.nowhere.title"), getTranslation("signaal.note.nowhere.text")));
        } else {
            show(where);
        }
    }

    private void show(List<WerkruimteListItem> where) {
        SignaalForm form = new SignaalForm(where, lijsten.all(), Dates.dayOf(clock.instant()));
        BezoekField during = new BezoekField(bezoeken.choices());
        if (changed == null) {
            beside = pages.parts().beside(query);
            form.whenTyped(beside::typed);
            form.propose(
                    query.id(UrlQuery.WERKRUIMTE).map(WerkruimteId::new).orElse(null),
                    current.get().organisatie().value());
            form.during(during, query.id(BezoekRoutes.BEZOEK).map(BezoekId::new));
        } else {
            form.show(changed.data());
            form.during(during, changed.data().bezoek());
        }
        DraftKeeper draft = DraftKeeper.keep(changed == null ? "noteren" : "signaal-" + changed.id(), form.typed());
        Button done = new Button(getTranslation("signaal.note.done"), event -> save(form, draft));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.addClassName("eo-wide");
        done.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        Paragraph woo = new Paragraph(getTranslation("signaal.note.woo"));
        woo.addClassName("eo-soft");
        add(form);
        add(beside.components());
        add(woo, done, draft.sentBy(done));
    }

    private List<WerkruimteListItem> writable() {
        Scope scope = scopes.current();
        return werkruimten.mine().stream()
                .filter(each -> scope.canNote(new WerkruimteId(each.id())))
                .toList();
    }

    private void save(SignaalForm form, DraftKeeper draft) {
        InputErrors.clear(form.fields().values());
        try {
            SignaalId id = store(form);
            draft.clear();
            beside.saved(id);
            Notices.saved(getTranslation("signaal.note.saved"));
            form.remind();
            UI.getCurrent().navigate(SignaalRoutes.detail(id.value()), query.parameters());
        } catch (InvalidInput e) {
            form.openMore();
            InputErrors.show(e, form.fields());
        } catch (Stale e) {
            showBoth(form, draft);
        } catch (NotFound e) {
            InputErrors.show(new InvalidInput("werkruimte", "signaal.input.notMember"), form.fields());
        }
    }

    private SignaalId store(SignaalForm form) {
        if (changed == null) {
            return pages.note(form.data(), form.contact());
        }
        SignaalId id = new SignaalId(changed.id());
        signalen.change(id, changed.version(), form.data());
        return id;
    }

    /** When others changed only where it stands, their words are still the ones that this form began with. */
    private void showBoth(SignaalForm form, DraftKeeper draft) {
        if (changed != null) {
            SignaalData before = changed.data();
            changed = signalen.detail(new SignaalId(changed.id()));
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
