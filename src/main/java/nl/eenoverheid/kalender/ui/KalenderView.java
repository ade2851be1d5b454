package nl.eenoverheid.kalender.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.kalender.KalenderDetail;
import nl.eenoverheid.kalender.KalenderFilter;
import nl.eenoverheid.kalender.KalenderOverzicht;
import nl.eenoverheid.kalender.KalenderRoutes;
import nl.eenoverheid.kalender.KalenderService;
import nl.eenoverheid.kalender.MomentSleutel;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.ListDetail;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/**
 * As a clerk or financial officer I see who still has to do what before when, and what clashes; I say what my organisation
 * plans and did. The address says whose calendar it is, in which shape, and which step is open.
 */
@Route(KalenderRoutes.LIST + "/:id?")
@RolesAllowed("BEGROTING_READ")
@StyleSheet("styles/kalender.css")
class KalenderView extends Div implements BeforeEnterObserver, Titled {
    private final transient KalenderService kalender;
    private final transient KalenderDialogs dialogs;
    private final transient CurrentAccount current;
    private final transient Clock clock;
    private final transient KalenderTexts texts = KalenderTexts.here(getLocale());
    private final KalenderFilterBar filters;
    private final Div content = new Div();
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient KalenderFilter filter = KalenderFilter.USUAL;
    private transient @Nullable MomentSleutel open;

    KalenderView(
            KalenderService kalender,
            OverheidService overheden,
            KalenderDialogs dialogs,
            CurrentAccount current,
            Clock clock) {
        this.kalender = kalender;
        this.dialogs = dialogs;
        this.current = current;
        this.clock = clock;
        filters = new KalenderFilterBar(
                kalender.organisaties(),
                overheden.regios(),
                Dates.dayOf(clock.instant()).getYear(),
                texts,
                query,
                this::go);
        addClassName("eo-page");
        content.addClassName("eo-col");
        add(header(), filters, content);
    }

    @Override
    public String title() {
        return getTranslation("kalender.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        filter = KalenderQuery.filter(query);
        open = event.getRouteParameters()
                .get("id")
                .map(id -> MomentSleutel.parse(id).orElseThrow(NotFound::new))
                .orElse(null);
        filters.show(query, filter);
        show();
    }

    private void show() {
        KalenderOverzicht overzicht = kalender.overzicht(filter);
        content.removeAll();
        if (open == null) {
            content.add(new BotsingenPanel(overzicht.botsingen(), query, texts));
        }
        if (KalenderQuery.isYear(query) && filter.jaar() != null && open == null) {
            content.add(new Jaarbeeld(overzicht, filter.jaar(), query, texts));
            return;
        }
        ListDetail split = new ListDetail(
                query.on(KalenderRoutes.LIST), new Agenda(overzicht, new AgendaRij(query, open, texts), texts));
        KalenderDetail detail = open == null ? null : kalender.detail(open);
        split.show(
                detail == null
                        ? null
                        : new MomentPanel(detail, dialogs.acts(), query, texts, overzicht.today(), this::show),
                new EmptyState(texts.text("choose.title"), texts.text("choose.text")));
        content.add(split);
    }

    private PageHeader header() {
        KalenderDownload file = new KalenderDownload(kalender, () -> filter, texts, clock);
        Anchor export = new Anchor((DownloadHandler) file::write, AttachmentType.DOWNLOAD, texts.text("export.action"));
        export.addClassName("eo-button");
        PageHeader header = new PageHeader(title())
                .note(texts.text("note"))
                .actions(
                        export,
                        new Button(texts.text("abonnement.action"), click -> dialogs.subscriptions(filter, texts)));
        if (current.get().has(Right.BEGROTING_WRITE)) {
            Button plan = new Button(
                    texts.text("plan.action"), click -> dialogs.acts().plan(texts, this::planned));
            plan.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(new Button(texts.text("periode.action"), click -> dialogs.periods(texts, this::show)), plan);
        }
        return header;
    }

    private void planned(MomentSleutel sleutel) {
        UI.getCurrent().navigate(KalenderRoutes.detail(sleutel), query.parameters());
    }

    private void go(UrlQuery asked) {
        UI.getCurrent().navigate(open == null ? KalenderRoutes.LIST : KalenderRoutes.detail(open), asked.parameters());
    }
}
