package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.DuidingRoutes;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.EoChart;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.workspace.AboutItem;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Presence;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;

/**
 * As an official I sit at one table with those of other organisations: I see what each says of the signalen, we write
 * one reading, and I sign it for my organisation. What others do appears while I look.
 */
@Route(DuidingRoutes.LIST + "/:id")
@RolesAllowed("DUIDING_READ")
@StyleSheet("styles/duiding.css")
@Uses(DatePicker.class)
@Uses(MultiSelectComboBox.class)
@Uses(CheckboxGroup.class)
@Uses(EmailField.class)
@Uses(Details.class)
@Uses(EoChart.class)
class DuidingDetailView extends Div implements BeforeEnterObserver, Titled, AboutItem {
    private final transient DuidingDesk desk;
    private final transient Presence presence;
    private final transient ScopeService scopes;
    private final transient SignedIn person;
    private transient @Nullable DuidingDetail open;
    private transient Presence.@Nullable Visit visit;
    private @Nullable DuidingPage page;

    DuidingDetailView(
            DuidingDesk desk, ScopeService scopes, Revisions revisions, Presence presence, CurrentAccount current) {
        this.desk = desk;
        this.presence = presence;
        this.scopes = scopes;
        this.person = current.get();
        addClassName("eo-page");
        Live.bind(
                this,
                wake -> revisions.subscribe(
                        scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.DUIDING, ItemSoort.SIGNAAL), wake),
                this::refresh);
    }

    @Override
    public Optional<Item> about() {
        return Optional.ofNullable(open).map(duiding -> new Item(ItemSoort.DUIDING, duiding.id()));
    }

    @Override
    public String title() {
        return open == null ? getTranslation("duiding.list.title") : open.titel();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DuidingId id = event.getRouteParameters()
                .get("id")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(text -> new DuidingId(Long.parseLong(text)))
                .orElseThrow(NotFound::new);
        if (open != null && open.id() == id.value()) {
            return;
        }
        DuidingDetail found = desk.duidingen().detail(id);
        open = found;
        page = desk.page(found, this::refresh, this::writes);
        removeAll();
        add(page);
        getUI().ifPresent(ui -> enter(ui, found));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (open != null) {
            enter(attached.getUI(), open);
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        leave();
    }

    private void refresh() {
        if (open != null && page != null) {
            open = desk.duidingen().detail(new DuidingId(open.id()));
            page.show(open);
        }
    }

    private void enter(UI ui, DuidingDetail duiding) {
        leave();
        visit = presence.enter(
                new Item(ItemSoort.DUIDING, duiding.id()),
                person,
                scopes.current().werkruimteIds(),
                others -> ui.access(() -> showOthers(others)));
    }

    private void leave() {
        if (visit != null) {
            visit.leave();
            visit = null;
        }
    }

    private void writes(Set<String> parts) {
        if (visit != null) {
            visit.writesIn(parts);
        }
    }

    private void showOthers(List<Presence.Present> others) {
        if (page != null) {
            page.showOthers(others);
        }
    }
}
