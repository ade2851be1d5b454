package nl.eenoverheid.controle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.controle.ControleListItem;
import nl.eenoverheid.controle.ControleOverview;
import nl.eenoverheid.controle.ControleRoutes;
import nl.eenoverheid.controle.ControleService;
import nl.eenoverheid.controle.ControleTermijn;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;

/** As an administrator I see when access must be reviewed again, begin that, and open what was signed before. */
@Route(ControleRoutes.LIST)
@RolesAllowed("ACCOUNT_MANAGE")
@StyleSheet("styles/controle.css")
class ControlesView extends Div implements BeforeEnterObserver, Titled {
    private final transient ControleService controles;
    private final transient ControleTexts texts = new ControleTexts(getLocale());
    private final transient OrganisatieId own;
    private final transient LocalDate today;
    private final ComboBox<OrganisatieNaam> organisatie = new ComboBox<>(getTranslation("access.field.organisatie"));
    private final Div body = new Div();

    ControlesView(ControleService controles, CurrentAccount current, Clock clock) {
        this.controles = controles;
        this.own = current.get().organisatie();
        this.today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        List<OrganisatieNaam> all = controles.organisaties();
        organisatie.setItems(all);
        organisatie.setItemLabelGenerator(OrganisatieNaam::naam);
        organisatie.setVisible(all.size() > 1);
        organisatie.addClassName("controle-organisatie");
        organisatie.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                open(event.getValue());
            }
        });
        addClassName("eo-page");
        body.addClassName("eo-col");
        add(new PageHeader(title()).note(getTranslation("controle.note")), organisatie, body);
    }

    @Override
    public String title() {
        return getTranslation("controle.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OrganisatieId asked = UrlQuery.of(event.getLocation())
                .id(ControleRoutes.ORGANISATIE)
                .map(OrganisatieId::new)
                .orElse(own);
        show(controles.overview(asked));
    }

    private void show(ControleOverview overview) {
        organisatie.setValue(overview.organisatie());
        body.removeAll();
        overview.termijnen().forEach(each -> body.add(due(overview, each)));
        body.add(past(overview.controles()));
    }

    private Component due(ControleOverview overview, ControleTermijn termijn) {
        Button begin = new Button(
                getTranslation(termijn.open().isPresent() ? "controle.goOn" : "controle.begin"),
                click -> UI.getCurrent()
                        .navigate(ControleRoutes.detail(controles
                                .start(overview.organisatie().id(), termijn.soort())
                                .value())));
        Div line = new Div(state(termijn), begin);
        line.addClassName("eo-line");
        begin.setAriaLabel(begin.getText() + ": " + texts.soort(termijn.soort()));
        return new Panel(
                texts.soort(termijn.soort()),
                new Paragraph(getTranslation("controle.controleSoort." + termijn.soort() + ".uitleg")),
                line);
    }

    private Component state(ControleTermijn termijn) {
        LocalDate due = termijn.uiterlijk();
        if (due == null) {
            return new StatusBadge(Tone.BAD, "!", getTranslation("controle.due.never"));
        }
        String day = Dates.date(due, getLocale());
        return termijn.isOverdue(today)
                ? new StatusBadge(Tone.BAD, "!", getTranslation("controle.due.over", day))
                : new StatusBadge(Tone.GOOD, "✓", getTranslation("controle.due", day));
    }

    private Component past(List<ControleListItem> all) {
        if (all.isEmpty()) {
            return new Panel(getTranslation("controle.past"), new Paragraph(getTranslation("controle.past.none")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("eo-list");
        list.getElement().setAttribute("role", "list");
        all.forEach(each -> list.add(new ListItem(row(each))));
        return new Panel(getTranslation("controle.past"), list).flush();
    }

    private ListRow row(ControleListItem controle) {
        ListRow row = new ListRow(ControleRoutes.detail(controle.id()), texts.soort(controle.soort()))
                .meta(getTranslation(
                        "controle.begun",
                        Dates.date(Dates.dayOf(controle.begonnenOp()), getLocale()),
                        controle.door()));
        return controle.ondertekendOp() == null
                ? row.badges(new StatusBadge(Tone.BLUE, "…", getTranslation("controle.open")))
                : row.badges(new StatusBadge(Tone.GOOD, "✓", getTranslation("controle.closed")))
                        .foot(getTranslation(
                                "controle.signed.by",
                                String.valueOf(controle.ondertekendDoor()),
                                Dates.date(Dates.dayOf(controle.ondertekendOp()), getLocale())));
    }

    private static void open(OrganisatieNaam chosen) {
        UI.getCurrent()
                .navigate(
                        ControleRoutes.LIST,
                        UrlQuery.of(QueryParameters.empty())
                                .with(ControleRoutes.ORGANISATIE, chosen.id().value())
                                .parameters());
    }
}
