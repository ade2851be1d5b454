package nl.eenoverheid.bezorging.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.bezorging.Stem;
import nl.eenoverheid.bezorging.StemService;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingRoutes;
import nl.eenoverheid.terugkoppeling.ui.TerugkoppelingQuery;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;

/**
 * As an official I give one answer to many voices: I choose whom, write once with an own first line for each, an owner
 * releases it, and each gets it through their own channel. The address says from which list they come.
 */
@Route(TerugkoppelingRoutes.TOGETHER)
@RolesAllowed("TERUGKOPPELING_WRITE")
@StyleSheet("styles/terugkoppeling.css")
@StyleSheet("styles/bezorging.css")
@Uses(DatePicker.class)
class SamenView extends Div implements BeforeEnterObserver, Titled {
    /** The signaal with whose voices one answers together. */
    static final String WITH = "met";

    private final transient StemService stemmen;
    private final StemList list;
    private final SamenSteps steps;
    private final Div outcome = new Div();
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private boolean entered;

    SamenView(StemService stemmen, SamenActions actions, BriefParts letters, ScopeService scopes, Revisions revisions) {
        this.stemmen = stemmen;
        this.list = new StemList(this::chosen);
        this.steps = new SamenSteps(actions, letters, list::chosen, this::done);
        outcome.setId("samen-uitkomst");
        outcome.getElement().setAttribute("role", "status");
        addClassName("eo-page");
        Live.bind(
                this,
                wake -> revisions.subscribe(
                        scopes.current().werkruimteIds(), Set.of(ItemSoort.TERUGKOPPELING, ItemSoort.SIGNAAL), wake),
                this::refresh);
    }

    @Override
    public String title() {
        return getTranslation("bezorging.together.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation());
        removeAll();
        Div columns = new Div(list, steps);
        columns.addClassName("samen");
        add(
                new PageHeader(title())
                        .under(getTranslation("terugkoppeling.list.title"), query.on(TerugkoppelingRoutes.LIST))
                        .note(getTranslation("bezorging.together.note")),
                outcome,
                columns);
        entered = true;
        refresh();
    }

    private void refresh() {
        if (entered) {
            list.show(asked().stream().filter(Stem::isToWrite).toList());
            steps.show(list.chosen());
        }
    }

    /** Those who say the same as one signaal, or those whom a list is narrowed to. */
    private List<Stem> asked() {
        return query.id(WITH)
                .map(signaal -> stemmen.together(new SignaalId(signaal)))
                .orElseGet(() -> stemmen.list(TerugkoppelingQuery.filter(query)));
    }

    private void chosen(List<Stem> now) {
        steps.show(now);
    }

    private void done(List<Uitkomst> results) {
        outcome.removeAll();
        outcome.add(new UitkomstPanel(results));
        refresh();
    }
}
