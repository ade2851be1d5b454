package nl.eenoverheid.dilemma.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import nl.eenoverheid.dilemma.DilemmaDetail;
import nl.eenoverheid.dilemma.DilemmaId;
import nl.eenoverheid.dilemma.DilemmaRoutes;
import nl.eenoverheid.dilemma.DilemmaService;
import nl.eenoverheid.dilemma.DilemmaStatus;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;

/**
 * As an official I read one choice that hurts on one page: the sides beside each other, what each gives and costs, for
 * whom, who said it outside; and what was chosen, or why it stays open.
 */
@Route(DossierRoutes.LIST + "/:id/" + DilemmaRoutes.SEGMENT + "/:dilemma")
@RolesAllowed("DOSSIER_READ")
@StyleSheet("styles/dilemma.css")
class DilemmaView extends Div implements BeforeEnterObserver, Titled {
    private final transient DilemmaService dilemmas;
    private final transient DilemmaActions actions;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient @Nullable DilemmaDetail open;

    DilemmaView(DilemmaService dilemmas, ScopeService scopes, Revisions revisions) {
        this.dilemmas = dilemmas;
        this.actions = new DilemmaActions(dilemmas);
        addClassNames("eo-page", "dilemma-page");
        Live.bind(
                this,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.DOSSIER), wake),
                () -> {
                    if (open != null) {
                        show(dilemmas.detail(open.id()));
                    }
                });
    }

    @Override
    public String title() {
        return open == null ? getTranslation("dilemma.title") : open.vraag();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation()).only(UrlQuery.WERKRUIMTE);
        DilemmaId id = event.getRouteParameters()
                .get("dilemma")
                .flatMap(DilemmaRoutes::id)
                .orElseThrow(NotFound::new);
        DilemmaDetail found = dilemmas.detail(id);
        if (!event.getRouteParameters()
                .get("id")
                .flatMap(DossierRoutes::id)
                .filter(found.dossier()::equals)
                .isPresent()) {
            throw new NotFound();
        }
        show(found);
    }

    private void show(DilemmaDetail dilemma) {
        open = dilemma;
        removeAll();
        PageHeader header = new PageHeader(dilemma.vraag())
                .under(getTranslation("dossier.list.title"), query.on(DossierRoutes.LIST))
                .under(
                        dilemma.dossierNaam(),
                        query.on(DossierRoutes.detail(dilemma.dossier().value())))
                .note(getTranslation("dilemma.page.note"));
        if (dilemma.canWrite()) {
            header.actions(acts(dilemma));
        }
        Div status = new Div(DilemmaTexts.badge(dilemma.status()));
        status.addClassName("eo-line");
        add(header, status);
        if (dilemma.status() != DilemmaStatus.OPEN) {
            add(reason(dilemma.stappen().getFirst()));
        }
        add(new KantenPicture(dilemma, actions));
        if (!dilemma.stappen().isEmpty()) {
            add(history(dilemma));
        }
    }

    private Component[] acts(DilemmaDetail dilemma) {
        return dilemma.status() == DilemmaStatus.OPEN
                ? new Component[] {
                    new Button(getTranslation("dilemma.action.change"), click -> actions.askChange(dilemma)),
                    new Button(getTranslation("dilemma.action.leaveOpen"), click -> actions.askLeaveOpen(dilemma))
                }
                : new Component[] {
                    new Button(getTranslation("dilemma.action.reopen"), click -> actions.askReopen(dilemma))
                };
    }

    /** Why, above the sides: that is what people come for. */
    private Component reason(DilemmaDetail.Stap last) {
        Panel why = new Panel(
                getTranslation("dilemma.why." + last.soort().name(), last.kant()), Prose.large(last.waarom()));
        why.add(DilemmaTexts.soft(who(last)));
        why.addClassName("dilemma-why");
        return why;
    }

    private Component history(DilemmaDetail dilemma) {
        Timeline timeline = new Timeline();
        dilemma.stappen()
                .forEach(stap -> timeline.add(
                        Dates.moment(stap.op(), getLocale()),
                        new Div(
                                new Prose(stap.wie() + ", " + stap.organisatie() + ", " + what(stap)),
                                new Prose(stap.waarom()))));
        return Panel.quiet(getTranslation("dilemma.history"), timeline);
    }

    private String what(DilemmaDetail.Stap stap) {
        return getTranslation("dilemma.dilemmaStapSoort." + stap.soort().name(), stap.kant());
    }

    private String who(DilemmaDetail.Stap stap) {
        return getTranslation(
                "dilemma.history.who", stap.wie(), stap.organisatie(), Dates.date(Dates.dayOf(stap.op()), getLocale()));
    }
}
