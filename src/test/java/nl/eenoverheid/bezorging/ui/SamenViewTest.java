package nl.eenoverheid.bezorging.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.bezorging.BelService;
import nl.eenoverheid.gelijkenis.GelijkenisService;
import nl.eenoverheid.navraag.NavraagAntwoordData;
import nl.eenoverheid.navraag.NavraagAntwoordService;
import nl.eenoverheid.navraag.NavraagOordeel;
import nl.eenoverheid.navraag.NavraagRoutes;
import nl.eenoverheid.navraag.NavraagService;
import nl.eenoverheid.signaal.ContactData;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.terugkoppeling.AntwoordData;
import nl.eenoverheid.terugkoppeling.Antwoorden;
import nl.eenoverheid.terugkoppeling.TerugkoppelingDetail;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingRoutes;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import nl.eenoverheid.terugkoppeling.TerugkoppelingStatus;
import nl.eenoverheid.terugkoppeling.Verzending;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.EnableScenarios;
import org.springframework.modulith.test.Scenario;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@EnableScenarios
@Capability({"C5", "C6", "C7"})
class SamenViewTest extends SpringBrowserlessTest {
    private static final ContactData ZOE = new ContactData("Zoë", "zoe@ommen.example", "0612345678", "Esweg 12");

    private final TerugkoppelingService terugkoppelingen;
    private final NavraagService navragen;
    private final NavraagAntwoordService reacties;
    private final BelService calls;
    private final ApplicationContext context;
    private final World world;

    private SignedIn owner;
    private WerkruimteId wonen;
    private Antwoorden antwoorden;

    @Autowired
    SamenViewTest(
            TerugkoppelingService terugkoppelingen,
            NavraagService navragen,
            NavraagAntwoordService reacties,
            BelService calls,
            ApplicationContext context,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.terugkoppelingen = terugkoppelingen;
        this.navragen = navragen;
        this.reacties = reacties;
        this.calls = calls;
        this.context = context;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        owner = world.official(World.OMMEN);
        wonen = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR));
        antwoorden = new Antwoorden(context, owner);
        People.signIn(owner);
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @Test
    void manyGetOneAnswerEachWithAnOwnFirstLineAndThroughTheirOwnChannel(Scenario scenario) {
        TerugkoppelingId letter = antwoorden.promised(scenario, wonen, "Het pad", Kanaal.BRIEF, ZOE);
        TerugkoppelingId talk = antwoorden.promised(scenario, wonen, "De bus", Kanaal.GESPREK, ContactData.NONE);
        TerugkoppelingId mail = antwoorden.promised(scenario, wonen, "De brug", Kanaal.EMAIL, ContactData.NONE);
        go(TerugkoppelingRoutes.TOGETHER);
        assertThat(page()).contains("Het pad", "De bus", "geen e-mailadres");

        choose("Kies allemaal");
        click("Antwoord op deze 3 tegelijk");
        test($(TextArea.class).withLabel("Wat antwoord je?").single()).setValue("Wij bouwen er twaalf.");
        test($(TextField.class).withLabel("Bij “Het pad”").single()).setValue("Beste mensen van het pad,");
        click("Bekijk wat ieder krijgt");
        assertThat($(SamenDialog.class).single().getElement().getTextRecursively())
                .contains("Aan bewonersgroep, per brief", "Beste mensen van het pad,", "Wij bouwen er twaalf.");
        click("Bewaar voor 3 stemmen");

        assertThat(page()).contains("Gelukt voor 3 stemmen");
        assertThat(words(letter).aanhef()).isEqualTo("Beste mensen van het pad,");
        assertThat(words(talk).aanhef()).isEqualTo("Beste bewonersgroep,");
        assertThat(words(mail).tekst()).isEqualTo("Wij bouwen er twaalf.");

        click("Geef 3 antwoorden vrij");
        assertThat($(Anchor.class).withText("Maak 1 brief (PDF)").exists()).isTrue();
        click("Markeer 1 brief als verstuurd");
        choose("Kies allemaal");
        choose("Kies allemaal");
        click("1 antwoord is vandaag verteld");
        assertThat(status(letter)).isEqualTo(TerugkoppelingStatus.VERSTUURD);
        assertThat(status(talk)).isEqualTo(TerugkoppelingStatus.VERSTUURD);
        click("Mail 1 antwoord");
        assertThat(page()).contains("Gelukt: 0. Niet gelukt: 1.", "Er is geen mailserver ingesteld");
        assertThat(status(mail)).as("what fails stays owed").isEqualTo(TerugkoppelingStatus.VRIJGEGEVEN);
    }

    @Test
    void anEmptyAnswerIsExplainedAndWhatSomebodyElseChangedIsNamed(Scenario scenario) {
        TerugkoppelingId id = antwoorden.promised(scenario, wonen, "Het pad", Kanaal.BRIEF, ZOE);
        go(TerugkoppelingRoutes.TOGETHER);
        assertThat(page()).contains("Kies eerst een of meer stemmen.");
        choose("Het pad");
        click("Schrijf het antwoord");
        click("Bewaar het antwoord");
        TextArea tekst = $(TextArea.class).withLabel("Wat antwoord je?").single();
        assertThat(tekst.getErrorMessage()).isEqualTo("Vul dit in.");

        terugkoppelingen.write(id, antwoorden.version(id), new AntwoordData("Van een ander", "", "", ""));
        test(tekst).setValue("Van mij");
        click("Bewaar het antwoord");
        assertThat(page()).contains("bewonersgroep, over “Het pad”", "iemand anders was je voor");
        assertThat(words(id).tekst()).isEqualTo("Van een ander");
    }

    @Test
    void whoSaidTheSameIsAnsweredTogether(Scenario scenario) {
        TerugkoppelingId one = antwoorden.promised(scenario, wonen, "Het pad", Kanaal.BRIEF, ZOE);
        TerugkoppelingId other = antwoorden.promised(scenario, wonen, "Dat pad", Kanaal.GESPREK, ContactData.NONE);
        antwoorden.promised(scenario, wonen, "De bus", Kanaal.GESPREK, ContactData.NONE);
        context.getBean(GelijkenisService.class).link(signaal(one), signaal(other));
        go(TerugkoppelingRoutes.detail(one.value()));
        assertThat(page()).contains("Nog 1 stem wacht op antwoord over hetzelfde.");
        go(TerugkoppelingRoutes.TOGETHER + "?met=" + signaal(one).value());
        assertThat($(Checkbox.class).all()).hasSize(3);
        assertThat(page()).contains("Het pad", "Dat pad").doesNotContain("De bus");
    }

    @Test
    void aCallBackShowsTheNumberOnlyWhenAskedAndKeepsWhatCameOfIt(Scenario scenario) {
        TerugkoppelingId id = antwoorden.released(scenario, wonen, "Het pad", Kanaal.TELEFOON, ZOE);
        go(TerugkoppelingRoutes.detail(id.value()));
        assertThat(page()).doesNotContain("0612345678");
        click("Toon telefoonnummer");
        assertThat(page()).contains("0612345678", "Zoë");
        click("Ik bel");
        assertThat(calls.detail(id).beller()).isEqualTo(owner.naam());
        click("Leg het gesprek vast");
        click("Leg vast");
        assertThat($(Choice.class).all()).extracting(Choice::getErrorMessage).contains("Kies er een.");
    }

    @Test
    void aLetterIsMadeFromThePageOfTheAnswer(Scenario scenario) {
        go(TerugkoppelingRoutes.detail(antwoorden
                .released(scenario, wonen, "Het pad", Kanaal.BRIEF, ZOE)
                .value()));
        assertThat($(Anchor.class).withText("Maak de brief (PDF)").exists()).isTrue();
        assertThat(page()).doesNotContain("Esweg 12");
    }

    @Test
    void whoGotItSaysWithoutAccountThatItDidNotHelp(Scenario scenario) {
        TerugkoppelingId id = antwoorden.released(scenario, wonen, "Het pad", Kanaal.GESPREK, ContactData.NONE);
        String code = navragen.ask(id);
        People.signOut();
        go(NavraagRoutes.of(code));
        assertThat(page()).contains("Je kreeg antwoord van Ommen").doesNotContain("Het pad", "twaalf");
        click("Verstuur");
        Choice<?> oordeel = $(Choice.class).single();
        assertThat(oordeel.getErrorMessage()).isNotEmpty();
        reacties.answer(code, new NavraagAntwoordData(NavraagOordeel.NEE, "Niet onze straat"));
        go(NavraagRoutes.PAGE);
        test($(TextField.class).withLabel("Code").single()).setValue(code.toLowerCase(Locale.ROOT));
        click("Ga verder");
        assertThat(page()).contains("Deze code werkt niet");
    }

    @Test
    void whatDidNotHelpIsTakenUpAgain(Scenario scenario) {
        TerugkoppelingId id = antwoorden.released(scenario, wonen, "Het pad", Kanaal.GESPREK, ContactData.NONE);
        String code = navragen.ask(id);
        terugkoppelingen.markSent(id, antwoorden.version(id), new Verzending(LocalDate.of(2026, 3, 3), Kanaal.GESPREK));
        reacties.answer(code, new NavraagAntwoordData(NavraagOordeel.NEE, "Niet onze straat"));
        go(TerugkoppelingRoutes.detail(id.value()));
        assertThat(page()).contains("Dit antwoord hielp niet", "Niet onze straat", "Laat het zo");
        click("Heropen");
        test($(TextArea.class).withLabel("Waarom heropen je dit?").single()).setValue("Het ging niet over hen");
        click("Heropen");
        assertThat(status(id)).isEqualTo(TerugkoppelingStatus.TE_SCHRIJVEN);
        assertThat(page()).contains("Dit antwoord is heropend", "Het ging niet over hen");
    }

    private SignaalId signaal(TerugkoppelingId id) {
        return new SignaalId(antwoorden.detail(id).item().signaalId());
    }

    private AntwoordData words(TerugkoppelingId id) {
        return antwoorden
                .detail(id)
                .antwoord()
                .map(TerugkoppelingDetail.Versie::data)
                .orElseThrow();
    }

    private TerugkoppelingStatus status(TerugkoppelingId id) {
        return antwoorden.detail(id).item().status();
    }

    private void choose(String label) {
        test($(Checkbox.class).withLabel(label).single()).click();
    }

    private void click(String text) {
        test($(Button.class).withText(text).last()).click();
    }

    private void go(String path) {
        int query = path.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(path);
        } else {
            UI.getCurrent().navigate(path.substring(0, query), QueryParameters.fromString(path.substring(query + 1)));
        }
    }

    private static String page() {
        return UI.getCurrent()
                .getChildren()
                .map(child -> child.getElement().getTextRecursively() + labels(child))
                .collect(Collectors.joining(" "));
    }

    /** Labels of boxes are no text of theirs. */
    private static String labels(Component on) {
        return (on instanceof Checkbox box ? box.getLabel() : "")
                + on.getChildren().map(SamenViewTest::labels).reduce("", String::concat);
    }
}
