package nl.eenoverheid.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.team.TeamId;
import nl.eenoverheid.team.TeamService;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.Notices;

/** How long the whole team sat in meetings in a month. */
final class VergaderFields extends Div {
    private static final int MONTHS = 6;

    private final Select<YearMonth> maand = new Select<>();
    private final BigDecimalField uren = new BigDecimalField(getTranslation("team.field.vergaderd"));

    VergaderFields(TeamId team, TeamService teams, YearMonth now, Runnable again) {
        addClassName("team-line");
        maand.setLabel(getTranslation("team.field.maand"));
        maand.setItems(IntStream.range(0, MONTHS).mapToObj(now::minusMonths).toList());
        maand.setItemLabelGenerator(each -> each.format(DateTimeFormatter.ofPattern("LLLL yyyy", getLocale())));
        maand.setValue(now.minusMonths(1));
        uren.setLocale(getLocale());
        uren.setHelperText(getTranslation("team.field.vergaderd.example"));
        Button save = new Button(getTranslation("team.meetings"), click -> save(team, teams, again));
        add(maand, uren, save);
    }

    private void save(TeamId team, TeamService teams, Runnable again) {
        InputErrors.clear(List.of(maand, uren));
        try {
            teams.countMeetings(team, maand.getValue(), uren.getValue());
            Notices.saved(getTranslation("team.meetings.done"));
            again.run();
        } catch (InvalidInput e) {
            InputErrors.show(e, Map.of("maand", maand, "uren", uren));
        }
    }
}
