package nl.eenoverheid.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.eenoverheid.audit.AuditFilter;
import nl.eenoverheid.audit.AuditPage;
import nl.eenoverheid.audit.AuditRegel;
import nl.eenoverheid.audit.AuditRoutes;
import nl.eenoverheid.audit.AuditService;
import nl.eenoverheid.audit.ChainService;
import nl.eenoverheid.audit.Names;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.Narrowed;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.PagedList;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/**
 * As an administrator I read who did what, when, from where and what it was before, narrow that, take it along, and check
 * that nobody changed it. The address says what is filtered.
 */
@Route(AuditRoutes.LIST)
@RolesAllowed("AUDIT_READ")
@StyleSheet("styles/audit.css")
class AuditView extends Div implements BeforeEnterObserver, Titled, Narrowed {
    private final transient AuditService audit;
    private final AuditFilterBar filters = new AuditFilterBar(UrlQuery.of(QueryParameters.empty()), this::go);
    private final PagedList<Shown> list;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient AuditFilter filter = AuditFilter.ALL;

    AuditView(AuditService audit, ChainService chain, Clock clock) {
        this.audit = audit;
        AuditDownload download = new AuditDownload(audit, chain, clock);
        list = new PagedList<>(this::read, this::row, this::nothing);
        addClassName("eo-page");
        add(new PageHeader(title())
                .note(getTranslation("audit.note"))
                .actions(
                        file("audit.export.csv", event -> download.csv(event, () -> filter, getLocale())),
                        file("audit.export.json", event -> download.json(event, () -> filter, getLocale()))));
        if (chain.canBeChanged()) {
            add(new Banner(Tone.WARN, "⚠", getTranslation("audit.open"), getTranslation("audit.open.text")));
        }
        add(filters, list, new ChainPanel(chain));
    }

    @Override
    public String title() {
        return getTranslation("audit.title");
    }

    @Override
    public String listPath() {
        return AuditRoutes.LIST;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        AuditFilter asked = AuditAddress.filter(query);
        filters.show(query);
        if (!asked.equals(filter)) {
            filter = asked;
            list.restart();
        }
    }

    private Page<Shown> read(@Nullable String after) {
        AuditPage page = audit.list(filter, after);
        return new Page<>(
                page.rows().rows().stream()
                        .map(row -> new Shown(row, page.names()))
                        .toList(),
                page.rows().next());
    }

    private Component row(Shown shown) {
        return new AuditRow(shown.row(), shown.names(), query);
    }

    private Component nothing() {
        return filter.equals(AuditFilter.ALL)
                ? new EmptyState(getTranslation("audit.empty.title"), getTranslation("audit.empty.text"))
                : new EmptyState(
                        getTranslation("audit.none.title"),
                        getTranslation("audit.none.text"),
                        new Button(
                                getTranslation("audit.none.clear"), click -> go(UrlQuery.of(QueryParameters.empty()))));
    }

    private void go(UrlQuery asked) {
        UI.getCurrent().navigate(AuditRoutes.LIST, asked.parameters());
    }

    private Anchor file(String key, DownloadHandler handler) {
        Anchor anchor = new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation(key));
        anchor.addClassName("eo-button");
        return anchor;
    }

    /** A row with the names of what it points at; rows are compared by themselves alone. */
    private record Shown(AuditRegel row, Names names) {}
}
