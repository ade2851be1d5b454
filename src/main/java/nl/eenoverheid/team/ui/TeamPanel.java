package nl.eenoverheid.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.team.TeamDetail;
import nl.eenoverheid.team.TeamMaand;
import nl.eenoverheid.team.TeamService;
import nl.eenoverheid.ui.Confirm;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EoChart;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Tone;

/** One team of mine: who is in it, its sums, and what every member may do. */
final class TeamPanel extends Composite<Panel> {
    private final transient TeamDetail team;
    private final transient TeamService teams;
    private final transient Runnable again;

    TeamPanel(TeamDetail team, TeamService teams, Clock clock, Runnable again) {
        this.team = team;
        this.teams = teams;
        this.again = again;
        getContent().setHeading(team.naam());
        getContent().add(new Paragraph(getTranslation("team.leden", String.join(", ", team.leden()))));
        if (team.telt()) {
            getContent().add(figures());
            getContent().add(new VergaderFields(team.id(), teams, YearMonth.from(Dates.dayOf(clock.instant())), again));
        } else {
            getContent().add(new Paragraph(getTranslation("team.off")));
        }
        getContent().add(acts());
    }

    @Override
    protected Panel initContent() {
        return new Panel("");
    }

    private Component figures() {
        if (!team.isGrootGenoeg()) {
            return new Paragraph(getTranslation("team.few", TeamDetail.FEWEST));
        }
        if (team.maanden().isEmpty()) {
            return new Paragraph(getTranslation("team.none"));
        }
        List<EoChart.Bar> bars = new ArrayList<>();
        team.maanden().forEach(maand -> {
            bars.add(bar(maand, "buiten", maand.buiten(), Tone.ACCENT));
            bars.add(bar(maand, "vergaderd", maand.vergaderd(), Tone.NEUTRAL));
        });
        return EoChart.bars(
                getTranslation("team.chart"),
                getTranslation("team.chart.note"),
                getTranslation("team.chart.rows"),
                getTranslation("team.chart.hours"),
                bars);
    }

    private EoChart.Bar bar(TeamMaand maand, String what, BigDecimal hours, Tone tone) {
        String label = getTranslation(
                "team.chart." + what, maand.maand().format(DateTimeFormatter.ofPattern("LLLL", getLocale())));
        String shown = getTranslation(
                "team.chart.shown", NumberFormat.getInstance(getLocale()).format(hours));
        return new EoChart.Bar(label, hours.doubleValue(), shown, tone, null);
    }

    private Component acts() {
        Div line = new Div();
        line.addClassName("eo-line");
        if (team.telt()) {
            line.add(new Button(
                    getTranslation("team.stop"),
                    click -> Confirm.ask(
                            getTranslation("team.stop.title"),
                            getTranslation("team.stop.text", team.naam()),
                            getTranslation("team.stop"),
                            () -> act(() -> teams.stop(team.id()), "team.stopped"))));
        } else {
            line.add(new Button(
                    getTranslation("team.count"), click -> act(() -> teams.count(team.id()), "team.counting")));
        }
        Button leave = new Button(getTranslation("team.leave"), click -> leave());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        line.add(leave);
        return line;
    }

    /** Who is the last one takes the sums along. */
    private void leave() {
        Runnable go = () -> act(() -> teams.leave(team.id()), "team.left");
        if (team.leden().size() > 1) {
            go.run();
        } else {
            Confirm.ask(
                    getTranslation("team.leave.title"),
                    getTranslation("team.leave.text", team.naam()),
                    getTranslation("team.leave"),
                    go);
        }
    }

    private void act(Runnable act, String said) {
        act.run();
        Notices.saved(getTranslation(said, team.naam()));
        again.run();
    }
}
