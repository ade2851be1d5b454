package nl.eenoverheid.gelijkenis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.eenoverheid.gelijkenis.OvernameService;
import nl.eenoverheid.gelijkenis.VoorstelDetail;
import nl.eenoverheid.gelijkenis.VoorstelId;
import nl.eenoverheid.gelijkenis.VoorstelProgress;
import nl.eenoverheid.gelijkenis.VoorstelRoutes;
import nl.eenoverheid.gelijkenis.VoorstelService;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.KeuzelijstService;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.signaal.ui.SignaalQuery;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/**
 * As an official I have groups proposed in what I selected in Gehoord, and say of each whether it is a label, a theme or nothing;
 * before I say so nothing happens to a signaal.
 */
@Route(VoorstelRoutes.GROUPS + "/:id?")
@RolesAllowed("SIGNAAL_WRITE")
@StyleSheet("styles/gelijkenis.css")
class GroepenView extends Div implements BeforeEnterObserver, Titled {
    private final transient VoorstelService voorstellen;
    private final transient VoorstelProgress progress;
    private final transient GroepActs acts;
    private final transient Clock clock;
    private final Div content = new Div();
    private Div watcher = new Div();
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient @Nullable VoorstelId id;

    GroepenView(
            VoorstelService voorstellen,
            OvernameService overname,
            VoorstelProgress progress,
            KeuzelijstService keuzes,
            TogetherParts together,
            Clock clock) {
        this.voorstellen = voorstellen;
        this.progress = progress;
        this.clock = clock;
        this.acts = new GroepActs(voorstellen, overname, keuzes, together, this::show);
        addClassNames("eo-page", "eo-narrow");
        content.addClassName("eo-col");
        add(new PageHeader(title()).under(getTranslation("gelijkenis.groepen.under"), SignaalRoutes.LIST), content);
    }

    @Override
    public String title() {
        return getTranslation("gelijkenis.groepen.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        id = event.getRouteParameters().get("id").map(GroepenView::id).orElse(null);
        watch();
        show();
    }

    /** Shows it again each time that it comes further; of one at a time. */
    private void watch() {
        watcher.removeFromParent();
        if (id != null) {
            VoorstelId watched = id;
            watcher = new Div();
            Live.bind(watcher, wake -> progress.subscribe(watched, wake), this::show);
            add(watcher);
        }
    }

    private void show() {
        content.removeAll();
        if (id == null) {
            content.add(begin());
            return;
        }
        VoorstelDetail voorstel = voorstellen.detail(id);
        switch (voorstel.status()) {
            case BEZIG -> content.add(busy(voorstel));
            case AFGEBROKEN -> content.add(again("gelijkenis.groepen.stopped"));
            case KLAAR -> showGroups(voorstel);
        }
    }

    private Component begin() {
        EmptyState empty = new EmptyState(
                getTranslation("gelijkenis.groepen.begin.title"),
                getTranslation("gelijkenis.groepen.begin.text"),
                start("gelijkenis.groepen.begin"));
        voorstellen
                .last()
                .ifPresent(last -> empty.add(
                        new PathLink(VoorstelRoutes.detail(last), getTranslation("gelijkenis.groepen.last"))));
        return empty;
    }

    private Component busy(VoorstelDetail voorstel) {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        Paragraph text = new Paragraph(getTranslation("gelijkenis.groepen.busy", voorstel.gelezen()));
        Div busy = new Div(text, bar);
        busy.addClassNames("eo-card", "eo-col");
        busy.getElement().setAttribute("role", "status");
        return busy;
    }

    private Component again(String key) {
        return new EmptyState(
                getTranslation(key + ".title"), getTranslation(key + ".text"), start("gelijkenis.groepen.again"));
    }

    private void showGroups(VoorstelDetail voorstel) {
        if (voorstel.groepen().isEmpty()) {
            content.add(again("gelijkenis.groepen.none"));
            return;
        }
        Paragraph what = new Paragraph(getTranslation(
                "gelijkenis.groepen.what",
                voorstel.gelezen(),
                voorstel.groepen().size(),
                Dates.moment(voorstel.gestartOp(), getLocale())));
        what.addClassName("eo-soft");
        content.add(what);
        voorstel.groepen().forEach(groep -> content.add(new GroepCard(groep, acts, clock)));
        Paragraph rest = new Paragraph(getTranslation("gelijkenis.groepen.rest", voorstel.overig()));
        rest.addClassName("eo-soft");
        content.add(rest);
    }

    private Button start(String key) {
        Button start = new Button(getTranslation(key), click -> {
            VoorstelId started = voorstellen.start(SignaalQuery.filter(query));
            UI.getCurrent().navigate(VoorstelRoutes.detail(started), query.parameters());
        });
        start.addThemeVariants(ButtonVariant.PRIMARY);
        return start;
    }

    private static VoorstelId id(String text) {
        return SignaalRoutes.id(text)
                .map(number -> new VoorstelId(number.value()))
                .orElseThrow(NotFound::new);
    }
}
