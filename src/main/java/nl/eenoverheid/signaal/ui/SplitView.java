package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.KeuzelijstService;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.SignaalStatus;
import nl.eenoverheid.signaal.SplitService;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.AboutItem;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import org.jspecify.annotations.Nullable;

/**
 * As an official I make several signalen of one conversation in which people spoke of several things: sentence by sentence
 * I say where it goes, and who gets the answer that was promised.
 */
@Route(SignaalRoutes.LIST + "/:id/splitsen")
@RolesAllowed("SIGNAAL_WRITE")
@StyleSheet("styles/signaal.css")
class SplitView extends Div implements BeforeEnterObserver, Titled, AboutItem {
    private final transient SignaalService signalen;
    private final transient SplitService splits;
    private final transient KeuzelijstService keuzes;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient @Nullable SignaalDetail whole;

    SplitView(SignaalService signalen, SplitService splits, KeuzelijstService keuzes) {
        this.signalen = signalen;
        this.splits = splits;
        this.keuzes = keuzes;
        addClassNames("eo-page", "eo-narrow");
    }

    @Override
    public Optional<Item> about() {
        return Optional.ofNullable(whole).map(each -> new Item(ItemSoort.SIGNAAL, each.id()));
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public String title() {
        return getTranslation("signaal.split.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        SignaalDetail signaal = event.getRouteParameters()
                .get("id")
                .flatMap(SignaalRoutes::id)
                .map(signalen::detail)
                .filter(each -> each.canWrite() && each.status().canBecome(SignaalStatus.GESPLITST))
                .orElseThrow(NotFound::new);
        whole = signaal;
        SplitForm form = new SplitForm(signaal.data(), keuzes.themas());
        Button go = new Button(getTranslation("signaal.split.go"), click -> split(signaal, form));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        removeAll();
        add(
                new PageHeader(title())
                        .under(getTranslation("signaal.list.title"), query.on(SignaalRoutes.LIST))
                        .under(getTranslation("signaal.detail.title"), query.on(SignaalRoutes.detail(signaal.id())))
                        .note(getTranslation("signaal.split.note")),
                form,
                go);
    }

    private void split(SignaalDetail signaal, SplitForm form) {
        try {
            splits.split(new SignaalId(signaal.id()), signaal.version(), form.data());
            Notices.saved(
                    getTranslation("signaal.split.done", form.data().parts().size()));
            UI.getCurrent().navigate(SignaalRoutes.detail(signaal.id()), query.parameters());
        } catch (InvalidInput e) {
            InputErrors.show(e, Map.of());
        } catch (Stale e) {
            Notices.problem(getTranslation("signaal.split.stale"));
        } catch (IllegalMove e) {
            Notices.problem(getTranslation(e.key(), e.params()));
        }
    }
}
