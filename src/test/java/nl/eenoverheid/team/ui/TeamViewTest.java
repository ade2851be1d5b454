package nl.eenoverheid.team.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.bezoek.BezoekRoutes;
import nl.eenoverheid.bezoek.BezoekService;
import nl.eenoverheid.bezoek.BezoekVerslag;
import nl.eenoverheid.bezoek.BezoekWorkService;
import nl.eenoverheid.bezoek.Bezoeken;
import nl.eenoverheid.team.TeamId;
import nl.eenoverheid.team.TeamService;
import nl.eenoverheid.ui.EoChart;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("A15")
class TeamViewTest extends SpringBrowserlessTest {
    private final TeamService teams;
    private final BezoekService bezoeken;
    private final BezoekWorkService work;
    private final TestClock clock;
    private final World world;

    private SignedIn one;
    private SignedIn two;
    private SignedIn three;
    private WerkruimteId wonen;

    @Autowired
    TeamViewTest(
            TeamService teams,
            BezoekService bezoeken,
            BezoekWorkService work,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.teams = teams;
        this.bezoeken = bezoeken;
        this.work = work;
        this.clock = clock;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        one = world.official(World.OMMEN);
        two = world.official(World.OMMEN);
        three = world.official(World.OMMEN);
        wonen = world.werkruimte(Map.of(one, WerkruimteRol.EIGENAAR));
        clock.set(Instant.parse("2026-03-03T17:00:00Z"));
        People.signIn(one);
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void aTeamIsBegunCountsAndIsEndedByAnyMember() {
        UI.getCurrent().navigate(BezoekRoutes.HOURS);
        assertThat(page()).contains("Alleen wie in het team zit ziet de cijfers", "minder dan 3 leden");
        test($(Button.class).withText("Begin dit team").single()).click();
        assertThat($(TextField.class).single().isInvalid()).isTrue();
        test($(TextField.class).single()).setValue("Wonen");
        test($(Button.class).withText("Begin dit team").single()).click();
        test($(Button.class).withText("Tel onze uren").single()).click();
        assertThat(page()).contains("Dit team heeft nog geen 3 leden");
        TeamId team = teams.mine().getFirst().id();
        List.of(two, three).forEach(each -> People.as(each, () -> teams.join(team)));
        $(BigDecimalField.class).single().setValue(new BigDecimal("120.5"));
        test($(Button.class).withText("Bewaar de uren").single()).click();

        assertThat($(EoChart.class).all()).hasSize(1);
        test($(NativeButton.class).withText("Toon als tabel").single()).click();
        assertThat(page()).contains("Zijn we meer buiten dan in de vergaderzaal?", "februari · vergaderd", "120,5 uur");
        test($(Button.class).withText("Stop met tellen").single()).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(page()).contains("Dit team telt geen uren");
        assertThat($(EoChart.class).all()).isEmpty();
    }

    @Test
    void aBezoekThatWasHeldIsCountedFromItsPageWithTheHoursOfThoseWhoWentProposed() {
        TeamId team = teams.begin("Wonen");
        teams.count(team);
        BezoekId id =
                bezoeken.plan(Bezoeken.with(wonen, "Fietstocht", Set.of(one.id().value())));
        work.roundOff(id, 0, new BezoekVerslag(new BigDecimal("3.5"), 4, ""));
        UI.getCurrent().navigate(BezoekRoutes.detail(id.value()));

        BigDecimalField hours = $(BigDecimalField.class).single();
        assertThat(hours.getValue()).isEqualByComparingTo("3.5");
        hours.setValue(new BigDecimal("-2"));
        test($(Button.class).withText("Tel mee").single()).click();
        assertThat(hours.isInvalid()).isTrue();
        hours.setValue(new BigDecimal("7"));
        test($(Button.class).withText("Tel mee").single()).click();

        assertThat(teams.of(id)).singleElement().matches(counted -> counted.geteld());
        UI.getCurrent().navigate(BezoekRoutes.detail(id.value()));
        assertThat($(Button.class).withText("Verbeter de uren").all()).hasSize(1);
    }

    private String page() {
        return text($(TeamUrenView.class).single());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
