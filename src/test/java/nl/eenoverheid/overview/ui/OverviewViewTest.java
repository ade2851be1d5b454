package nl.eenoverheid.overview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.knoop.ClaimService;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.Knopen;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.EnableScenarios;
import org.springframework.modulith.test.Scenario;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@EnableScenarios
class OverviewViewTest extends SpringBrowserlessTest {
    private static final LocalDate SIX_WORKING_DAYS_AGO = LocalDate.of(2026, 2, 23);

    private final SignaalService signalen;
    private final TerugkoppelingService antwoorden;
    private final KnoopService knopen;
    private final ClaimService claims;
    private final World world;

    private SignedIn ommen;
    private SignedIn dalfsen;

    @Autowired
    OverviewViewTest(
            SignaalService signalen,
            TerugkoppelingService antwoorden,
            KnoopService knopen,
            ClaimService claims,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.signalen = signalen;
        this.antwoorden = antwoorden;
        this.knopen = knopen;
        this.claims = claims;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        ommen = world.official(World.OMMEN);
        dalfsen = world.official(World.DALFSEN);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void whoOwesAnAnswerWritesItAndOthersHearWhoIsLate(Scenario scenario) {
        WerkruimteId wonen = world.werkruimte(Map.of(ommen, WerkruimteRol.EIGENAAR, dalfsen, WerkruimteRol.DEELNEMER));
        People.signIn(ommen);
        scenario.stimulate(() ->
                        signalen.note(Signalen.promised(wonen, "Wanneer komt het fietspad?", SIX_WORKING_DAYS_AGO)))
                .andWaitForStateChange(() -> late(wonen), Optional::isPresent);

        assertThat(waiting(ommen))
                .singleElement()
                .asString()
                .contains("Antwoord is 6 werkdagen te laat: Wanneer komt het fietspad?", "Schrijf antwoord");
        assertThat(waiting(dalfsen))
                .singleElement()
                .asString()
                .contains("Ommen is 6 werkdagen te laat met een antwoord", "Bekijk antwoord")
                .doesNotContain("Schrijf antwoord");
    }

    @Test
    void whoIsInNoWerkruimteHearsWhatToDo() {
        show(dalfsen);

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Je zit nog in geen werkruimte", "Vraag een collega om je uit te nodigen");
    }

    private Optional<String> late(WerkruimteId werkruimte) {
        return People.as(ommen, () -> antwoorden.late(werkruimte).stream()
                .map(each -> each.kop())
                .findFirst());
    }

    @Test
    @Capability("K9")
    void aBoardMemberReadsWhatNobodyDecidesThenTheirOwnAndLastWhatOthersDo() {
        SignedIn wethouder = world.person(World.OMMEN, Rol.BESTUURDER);
        WerkruimteId wonen =
                world.werkruimte(Map.of(wethouder, WerkruimteRol.EIGENAAR, dalfsen, WerkruimteRol.DEELNEMER));
        People.signIn(wethouder);
        claims.record(
                knopen.raise(Knopen.data(wonen, "Mag de molen draaien?")), Knopen.decides("college van B&W Ommen"));
        claims.record(knopen.raise(Knopen.data(wonen, "Wie kiest de plek?")), Knopen.decides("gemeenteraad Ommen"));
        KnoopId others = knopen.raise(Knopen.data(wonen, "Wie van de twee?"));
        claims.record(others, Knopen.decides("gemeenteraad Dalfsen"));
        claims.record(others, Knopen.decides("Provinciale Staten Overijssel"));
        knopen.raise(Knopen.data(wonen, "Wie zegt ja?"));

        show(wethouder);
        assertThat(text())
                .containsSubsequence(
                        "Niemand beslist (1)",
                        "Niemand beslist: Wie zegt ja?",
                        "Jij beslist (1)",
                        "Mag de molen draaien?",
                        "Jouw organisatie beslist (1)",
                        "Wie kiest de plek?",
                        "Ter informatie: een ander is aan zet (1)")
                .doesNotContain("Wie van de twee?");
        unfold();
        assertThat(text()).contains("Meer organen claimen dit: Wie van de twee?");

        show(dalfsen);
        assertThat(text()).doesNotContain("Jij beslist").contains("Jouw organisatie beslist (1)", "Wie van de twee?");
    }

    @Test
    @Capability("K9")
    void whatHappenedToOneThingIsOneLineThatUnfolds() {
        WerkruimteId wonen = world.werkruimte(Map.of(ommen, WerkruimteRol.EIGENAAR, dalfsen, WerkruimteRol.DEELNEMER));
        People.signIn(ommen);
        KnoopId knoop = knopen.raise(Knopen.data(wonen, "Wie zegt ja?"));
        claims.record(knoop, Knopen.decides("gemeenteraad Dalfsen"));

        show(dalfsen);
        assertThat(text()).contains("Wie zegt ja? · 2 keer veranderd").doesNotContain("stelde de vraag");
        unfold();
        assertThat(text()).contains("stelde de vraag");
    }

    private void unfold() {
        $(NativeButton.class).all().stream()
                .filter(button -> button.getText().startsWith("Toon"))
                .forEach(button -> test(button).click());
    }

    private String text() {
        return $(OverviewView.class).single().getElement().getTextRecursively();
    }

    private List<String> waiting(SignedIn person) {
        show(person);
        unfold();
        return $(ListRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .filter(text -> text.contains("fietspad"))
                .filter(text -> text.contains("te laat"))
                .toList();
    }

    private void show(SignedIn person) {
        People.signIn(person);
        UI.getCurrent().setLocale(Locale.of("nl"));
        UI.getCurrent().navigate("");
    }
}
