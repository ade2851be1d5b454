package nl.eenoverheid.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.bezoek.BezoekRoutes;
import nl.eenoverheid.controle.ControleRoutes;
import nl.eenoverheid.overview.OverviewService;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.vergadering.VergaderingRoutes;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * As an official between two meetings I see what waits for me, what is new since I was here, and where we hear nothing
 * or nobody decides. Every line and number opens what is behind it.
 */
@Route("")
@PermitAll
@StyleSheet("styles/overview.css")
class OverviewView extends Div implements BeforeEnterObserver, Titled {
    private static final int NOON = 12;
    private static final int EVENING = 18;

    private final transient OverviewService overview;
    private final transient OverviewCharts charts;
    private final transient SignedIn person;
    private final transient Clock clock;
    private final transient ScopeService scopes;
    private final Div notes = new Div();
    private final Div body = new Div();
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());

    OverviewView(
            OverviewService overview,
            OverviewCharts charts,
            Revisions revisions,
            ScopeService scopes,
            CurrentAccount current,
            Clock clock) {
        this.overview = overview;
        this.charts = charts;
        this.person = current.get();
        this.clock = clock;
        this.scopes = scopes;
        body.addClassName("eo-overview");
        addClassName("eo-page");
        notes.addClassNames("eo-soft", "eo-col");
        add(new PageHeader(greeting()), notes, body);
        if (seesContent()) {
            Live.bind(this, wake -> revisions.subscribe(scopes.current().werkruimteIds(), Set.of(), wake), this::show);
        }
    }

    @Override
    public String title() {
        return getTranslation("overview.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        show();
    }

    private void show() {
        body.removeAll();
        notes.removeAll();
        if (overview.isReviewDue()) {
            notes.add(new PathLink(ControleRoutes.LIST, getTranslation("overview.reviewDue")));
        }
        if (!seesContent()) {
            body.add(keeper());
            return;
        }
        scopes.current()
                .vervangingen()
                .forEach(each -> notes.add(new Paragraph(
                        getTranslation("access.vervanging.now", each.naam(), Dates.day(each.tot(), getLocale())))));
        if (scopes.current().isNowhere()) {
            body.add(new EmptyState(getTranslation("overview.alone"), getTranslation("overview.alone.text")));
            return;
        }
        WerkruimteId werkruimte = werkruimte();
        overview.nextBezoek(werkruimte)
                .ifPresent(next -> notes.add(new PathLink(
                        query.on(BezoekRoutes.detail(next.id())),
                        getTranslation(
                                "overview.bezoek.next", next.titel(), Dates.moment(next.begintOp(), getLocale())))));
        overview.meetings(werkruimte)
                .forEach(next -> notes.add(new PathLink(
                        query.on(VergaderingRoutes.detail(next.id())),
                        getTranslation(
                                "overview.vergadering.next",
                                next.titel(),
                                Dates.moment(next.begintOp(), getLocale())))));
        Div work = new Div(
                new AttentionPanel(
                        overview.attention(werkruimte),
                        new AttentionRows(query, LocalDate.ofInstant(clock.instant(), Dates.ZONE))),
                new NewsPanel(overview, werkruimte, query, clock));
        work.addClassName("eo-stack");
        Div pictures = new Div(charts.heard(this, werkruimte, query), charts.deciders(this, werkruimte, query));
        pictures.addClassName("eo-stack");
        body.add(work, pictures);
    }

    /** An administrator sees no content, and has work elsewhere. */
    private Component keeper() {
        EmptyState state =
                new EmptyState(getTranslation("overview.keeper.title"), getTranslation("overview.keeper.text"));
        if (person.has(Right.ACCOUNT_MANAGE)) {
            PathLink accounts = new PathLink("beheer/accounts", getTranslation("overview.keeper.accounts"));
            accounts.addClassName("eo-button");
            state.add(accounts);
        }
        return state;
    }

    private boolean seesContent() {
        return person.has(Right.WERKRUIMTE_READ);
    }

    private @Nullable WerkruimteId werkruimte() {
        return query.id(UrlQuery.WERKRUIMTE).map(WerkruimteId::new).orElse(null);
    }

    private String greeting() {
        int hour = LocalTime.ofInstant(clock.instant(), Dates.ZONE).getHour();
        String part = hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening";
        return getTranslation("overview.greeting." + part, person.naam().split(" ")[0]);
    }
}
