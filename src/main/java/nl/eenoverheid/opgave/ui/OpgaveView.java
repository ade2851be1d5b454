package nl.eenoverheid.opgave.ui;

import static nl.eenoverheid.opgave.ui.OpgaveTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.opgave.OpgaveDetail;
import nl.eenoverheid.opgave.OpgaveId;
import nl.eenoverheid.opgave.OpgaveRoutes;
import nl.eenoverheid.opgave.OpgaveService;
import nl.eenoverheid.opgave.OpgaveStatus;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.Columns;
import nl.eenoverheid.ui.EoChart;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;

/**
 * As an official I see of one opgave what each government planned and spent, what is missing, on what condition, and who has
 * to do what before when.
 */
@Route(DossierRoutes.LIST + "/:id/" + OpgaveRoutes.SEGMENT + "/:opgave")
@RolesAllowed("DOSSIER_READ")
@StyleSheet("styles/opgave.css")
@Uses(EoChart.class)
@Uses(Checkbox.class)
@Uses(ComboBox.class)
@Uses(DatePicker.class)
@Uses(IntegerField.class)
@Uses(MultiSelectComboBox.class)
@Uses(Select.class)
class OpgaveView extends Div implements BeforeEnterObserver, Titled {
    private final transient OpgaveService opgaven;
    private final transient OpgaveActions actions;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private transient @Nullable OpgaveDetail open;

    OpgaveView(OpgaveService opgaven, OpgaveActions actions, ScopeService scopes, Revisions revisions) {
        this.opgaven = opgaven;
        this.actions = actions;
        addClassNames("eo-page", "opgave-page");
        Live.bind(
                this,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.DOSSIER), wake),
                () -> {
                    if (open != null) {
                        show(opgaven.detail(open.id()));
                    }
                });
    }

    @Override
    public String title() {
        return open == null ? text("list.title") : open.data().naam();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = UrlQuery.of(event.getLocation()).only(UrlQuery.WERKRUIMTE);
        OpgaveId id = event.getRouteParameters()
                .get("opgave")
                .flatMap(OpgaveRoutes::id)
                .orElseThrow(NotFound::new);
        OpgaveDetail found = opgaven.detail(id);
        if (event.getRouteParameters()
                .get("id")
                .flatMap(DossierRoutes::id)
                .filter(found.dossier()::equals)
                .isEmpty()) {
            throw new NotFound();
        }
        show(found);
    }

    private void show(OpgaveDetail opgave) {
        open = opgave;
        removeAll();
        BijdrageActions acts = new BijdrageActions(actions, opgave);
        OpgaveStandParts parts = new OpgaveStandParts(opgave, getLocale());
        add(header(opgave, acts));
        add(parts.banners());
        add(new BijdragenTables(opgave, acts, getLocale()));
        Columns columns = new Columns();
        if (!opgave.stand().jaren().isEmpty()) {
            columns.main(parts.chart());
        }
        parts.warnings().ifPresent(columns::main);
        columns.side(parts.about());
        parts.history().ifPresent(columns::side);
        add(columns);
    }

    private Component header(OpgaveDetail opgave, BijdrageActions acts) {
        PageHeader header = new PageHeader(opgave.data().naam())
                .under(getTranslation("dossier.list.title"), query.on(DossierRoutes.LIST))
                .under(
                        opgave.dossierNaam(),
                        query.with("deel", "GELD")
                                .on(DossierRoutes.detail(opgave.dossier().value())))
                .note(text("page.note"))
                .actions(OpgaveTexts.badge(opgave.status()), new OpgaveDownload(opgave, getLocale()).link());
        if (!opgave.canWrite() || !actions.mayWrite()) {
            return header;
        }
        if (opgave.status() == OpgaveStatus.AFGESLOTEN) {
            return header.actions(new Button(text("action.reopen"), click -> actions.askReopen(opgave)));
        }
        Button link = new Button(text("action.link"), click -> acts.askLink());
        link.addThemeVariants(ButtonVariant.PRIMARY);
        return header.actions(
                new Button(text("action.change"), click -> actions.askChange(opgave)),
                new Button(text("action.close"), click -> actions.askClose(opgave)),
                new Button(text("action.plain"), click -> acts.askPlain()),
                link);
    }
}
