package nl.eenoverheid.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.bezoek.BezoekDetail;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.bezoek.BezoekVerslag;
import nl.eenoverheid.bezoek.ui.BezoekPart;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.team.TeamBezoek;
import nl.eenoverheid.team.TeamService;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.UrlQuery;

/** On the page of a bezoek that was held: lets it count for the teams of the caller that count. */
@SpringComponent
class TeamTelt implements BezoekPart {
    private static final int PLACE = 20;

    private final TeamService teams;
    private final CurrentAccount current;

    TeamTelt(TeamService teams, CurrentAccount current) {
        this.teams = teams;
        this.current = current;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public Optional<Component> part(BezoekDetail bezoek, UrlQuery query) {
        if (bezoek.verslag() == null || !current.get().has(Right.BEZOEK_WRITE)) {
            return Optional.empty();
        }
        List<TeamBezoek> counting = teams.of(new BezoekId(bezoek.id()));
        return counting.isEmpty() ? Optional.empty() : Optional.of(panel(bezoek, bezoek.verslag(), counting));
    }

    private Component panel(BezoekDetail bezoek, BezoekVerslag how, List<TeamBezoek> counting) {
        Panel panel = Panel.quiet(text("team.bezoek.title"), new Paragraph(text("team.bezoek.text")));
        counting.forEach(team -> panel.add(line(bezoek, how, team)));
        return panel;
    }

    private Component line(BezoekDetail bezoek, BezoekVerslag how, TeamBezoek team) {
        BigDecimalField uren = new BigDecimalField(text("team.field.buiten", team.naam()));
        uren.setLocale(UI.getCurrent().getLocale());
        Paragraph state = new Paragraph(text(team.geteld() ? "team.bezoek.counted" : "team.bezoek.notYet"));
        state.addClassName("eo-soft");
        if (!team.geteld() && how.uren() != null) {
            uren.setValue(how.uren().multiply(BigDecimal.valueOf(team.mee())));
        }
        Button count = new Button(text(team.geteld() ? "team.bezoek.again" : "team.bezoek.count"), click -> {
            InputErrors.clear(List.of(uren));
            try {
                teams.countBezoek(team.team(), new BezoekId(bezoek.id()), uren.getValue());
                state.setText(text("team.bezoek.counted"));
                Notices.saved(text("team.bezoek.done", team.naam()));
            } catch (InvalidInput e) {
                InputErrors.show(e, Map.of("uren", uren));
            } catch (IllegalMove e) {
                Notices.problem(text(e.key(), e.params()));
            }
        });
        Div line = new Div(uren, count, state);
        line.addClassName("team-line");
        return line;
    }

    private static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}
