package nl.eenoverheid.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import nl.eenoverheid.access.AccessRoutes;
import nl.eenoverheid.access.AccountListItem;
import nl.eenoverheid.access.AccountService;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.LinkService;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.FilterBar;
import nl.eenoverheid.ui.ListDetail;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.Narrowed;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.PagedList;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/**
 * As an administrator I let people in, say what they may do, and shut out who left. The address says whom I look for and
 * whose account is open.
 */
@Route(AccessRoutes.ACCOUNTS + "/:id?")
@RolesAllowed("ACCOUNT_MANAGE")
@StyleSheet("styles/access.css")
class AccountsView extends Div implements BeforeEnterObserver, Titled, Narrowed {
    private final transient AccountService accounts;
    private final transient LinkService links;
    private final transient AccountOptions options;
    private final transient Clock clock;
    private final transient Map<Long, ListRow> rows = new HashMap<>();
    private final TextField search = new TextField();
    private final PathLink create = new PathLink("", getTranslation("access.new.title"));
    private final PagedList<AccountListItem> list;
    private final ListDetail split;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private String sought = "";
    private String open = "";

    AccountsView(
            AccountService accounts,
            LinkService links,
            OverheidService overheden,
            CurrentAccount current,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.options = AccountOptions.of(current.get(), overheden.organisaties());
        this.clock = clock;
        addClassName("eo-page");
        search.setPlaceholder(getTranslation("access.search"));
        search.setAriaLabel(getTranslation("access.search"));
        search.addClassName("access-search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                UI.getCurrent()
                        .navigate(
                                AccessRoutes.ACCOUNTS,
                                query.with(AccessRoutes.SEARCH, event.getValue().strip())
                                        .parameters());
            }
        });
        create.addClassName("eo-button");
        list = new PagedList<>(after -> accounts.list(sought, after), this::row, this::nobody);
        split = new ListDetail(AccessRoutes.ACCOUNTS, list);
        add(
                new PageHeader(getTranslation("access.list.title"))
                        .note(getTranslation("access.list.note"))
                        .actions(create),
                new FilterBar(search),
                split);
    }

    @Override
    public String title() {
        return getTranslation("access.list.title");
    }

    @Override
    public String listPath() {
        return AccessRoutes.ACCOUNTS;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        open = event.getRouteParameters().get("id").orElse("");
        AccountPanel panel = panel();
        String asked = query.text(AccessRoutes.SEARCH).orElse("");
        if (!asked.equals(sought)) {
            sought = asked;
            list.restart();
        }
        search.setValue(asked);
        create.setHref(query.on(AccessRoutes.ACCOUNTS + "/" + AccessRoutes.NEW));
        rows.forEach(this::mark);
        split.setListPath(query.on(AccessRoutes.ACCOUNTS));
        show(panel);
    }

    private @Nullable AccountPanel panel() {
        if (open.isEmpty()) {
            return null;
        }
        AccountListItem account = open.equals(AccessRoutes.NEW)
                ? null
                : accounts.detail(AccessRoutes.id(open).orElseThrow(NotFound::new));
        return new AccountPanel(accounts, links, options, account, this::refresh);
    }

    private void refresh() {
        list.reload();
        rows.forEach(this::mark);
        if (open.equals(AccessRoutes.NEW)) {
            UI.getCurrent().navigate(AccessRoutes.ACCOUNTS, query.parameters());
        } else {
            show(panel());
        }
    }

    private void show(@Nullable AccountPanel panel) {
        split.show(panel, new EmptyState(getTranslation("access.open.title"), getTranslation("access.open.text")));
    }

    private ListRow row(AccountListItem account) {
        ListRow row = new ListRow(path(account.id()), account.naam())
                .badges(AccountTexts.state(this, account))
                .meta(AccountTexts.organisatie(this, account))
                .foot(account.email())
                .foot(AccountTexts.rollen(this, account) + " · " + lastVisit(account));
        rows.put(account.id(), row);
        mark(account.id(), row);
        return row;
    }

    private String lastVisit(AccountListItem account) {
        return account.bezoekOp() == null
                ? getTranslation("access.visit.never")
                : getTranslation("access.visit", Dates.age(account.bezoekOp(), clock, getLocale()));
    }

    private void mark(long id, ListRow row) {
        row.setHref(path(id));
        row.selected(open.equals(Long.toString(id)));
    }

    private String path(long id) {
        return query.on(AccessRoutes.account(id));
    }

    private Component nobody() {
        return new EmptyState(getTranslation("access.nobody.title"), getTranslation("access.nobody.text"));
    }
}
