package nl.eenoverheid.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.bezoek.BezoekRoutes;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.team.TeamChoice;
import nl.eenoverheid.team.TeamDetail;
import nl.eenoverheid.team.TeamService;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Titled;

/**
 * As a member of a team I see whether we are outside more than in meetings, because we chose to count that; I join, leave
 * and end it myself.
 */
@Route(BezoekRoutes.HOURS)
@RolesAllowed("BEZOEK_WRITE")
@StyleSheet("styles/bezoek.css")
class TeamUrenView extends Div implements BeforeEnterObserver, Titled {
    private final transient TeamService teams;
    private final transient Clock clock;

    TeamUrenView(TeamService teams, Clock clock) {
        this.teams = teams;
        this.clock = clock;
        addClassNames("eo-page", "eo-narrow");
    }

    @Override
    public String title() {
        return getTranslation("team.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(
                new PageHeader(title())
                        .under(getTranslation("team.crumb"), BezoekRoutes.LIST)
                        .note(getTranslation("team.note")),
                rules());
        List<TeamDetail> mine = teams.mine();
        mine.forEach(team -> add(new TeamPanel(team, teams, clock, this::show)));
        add(others(teams.others()), begin());
    }

    /** What is kept, who sees it, and how one ends it: before anybody joins. */
    private Panel rules() {
        UnorderedList list = new UnorderedList();
        list.addClassName("team-rules");
        for (String rule : List.of("sum", "who", "few", "stop")) {
            list.add(new ListItem(getTranslation("team.rule." + rule, TeamDetail.FEWEST)));
        }
        return new Panel(getTranslation("team.rules"), list);
    }

    private Div others(List<TeamChoice> others) {
        Div part = new Div();
        if (!others.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("team-others");
            others.forEach(each -> list.add(other(each)));
            part.add(new Panel(getTranslation("team.others"), list));
        }
        return part;
    }

    private ListItem other(TeamChoice team) {
        Button join = new Button(getTranslation("team.join"), click -> {
            teams.join(team.id());
            Notices.saved(getTranslation("team.joined", team.naam()));
            show();
        });
        join.setAriaLabel(getTranslation("team.join.label", team.naam()));
        return new ListItem(new Div(getTranslation("team.other", team.naam(), team.leden())), join);
    }

    private Panel begin() {
        TextField naam = new TextField(getTranslation("team.field.naam"));
        naam.setHelperText(getTranslation("team.field.naam.example"));
        Button begin = new Button(getTranslation("team.begin"), click -> {
            InputErrors.clear(List.of(naam));
            try {
                teams.begin(naam.getValue());
                Notices.saved(getTranslation("team.begun"));
                show();
            } catch (InvalidInput e) {
                InputErrors.show(e, Map.of("naam", naam));
            }
        });
        Div line = new Div(naam, begin);
        line.addClassName("team-line");
        return new Panel(getTranslation("team.begin.title"), line);
    }
}
