package nl.eenoverheid.afweging.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.afweging.AfwegingRoutes;
import nl.eenoverheid.afweging.AfwegingService;
import nl.eenoverheid.afweging.AfwegingWorkService;
import nl.eenoverheid.afweging.Afwegingen;
import nl.eenoverheid.afweging.VraagData;
import nl.eenoverheid.afweging.WegingService;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.Knopen;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("H5")
class AfwegingViewTest extends SpringBrowserlessTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 12);

    @Autowired
    private ApplicationContext context;

    private SignedIn ommen;
    private SignedIn dalfsen;
    private KnoopId knoop;

    @BeforeEach
    void question() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        World world = new World(context.getBean(JdbcClient.class), context.getBean(PlatformTransactionManager.class));
        ommen = world.official(World.OMMEN);
        dalfsen = world.official(World.DALFSEN);
        WerkruimteId wonen = world.werkruimte(Map.of(ommen, WerkruimteRol.EIGENAAR, dalfsen, WerkruimteRol.DEELNEMER));
        People.signIn(ommen);
        knoop = context.getBean(KnoopService.class).raise(Knopen.data(wonen, "Waar eerst?"));
    }

    /** Not after each: what waits for a screen is still shown to the one who was signed in. */
    @AfterAll
    static void signOut() {
        People.signOut();
    }

    @Test
    void oneBuildsTheTableFromNothing() {
        open();
        assertThat(page()).contains("Nog geen afweging", "Niemand ziet de punten van een ander");
        press("Begin een afweging");
        press("Voeg optie toe");
        press("Bewaar optie");
        TextField naam = find(TextField.class).withLabel("Wat kan er gebeuren?").single();
        assertThat(naam.isInvalid()).as("said at the field").isTrue();
        test(naam).setValue("Eerst langs het spoor");
        press("Bewaar optie");
        press("Voeg belang toe");
        test(find(TextField.class).withLabel("Wat is er belangrijk?").single()).setValue("Mijn dochter blijft hier");
        test(find(TextField.class).withLabel("Voor wie?").single()).setValue("starters");
        press("Bewaar belang");
        assertThat(page()).contains("A · Eerst langs het spoor", "Mijn dochter blijft hier", "starters", "niet bekend");
        press("Vul in");
        test(find(TextArea.class).withLabel("Wat gebeurt er, in één zin?").single())
                .setValue("Dat zoekt iemand uit.");
        press("Bewaar effect");
        assertThat(page()).contains("?niet bekendDat zoekt iemand uit.");
        press("Voeg optie toe");
        test(find(TextField.class).withLabel("Wat kan er gebeuren?").last()).setValue("Eerst op het erf");
        press("Bewaar optie");
        press("Vraag wat voor wie weegt");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(
                        text -> text.contains("Van “Mijn dochter blijft hier” is bij geen optie bekend wat die doet"));
    }

    @Test
    void oneDividesAHundredPointsAndSeesNothingOfOthers() {
        asked();
        give(dalfsen, 31, 69);
        open();
        assertThat(page()).contains("Dalfsen✓gaf punten", "Ommen◔nog niet", "Nog 100 punten te verdelen");
        assertThat(find(RangeInput.class).all()).hasSize(2).allMatch(bar -> "0"
                .equals(bar.getElement().getAttribute("value")));
        List<IntegerField> fields = find(IntegerField.class).all();
        test(fields.getFirst()).setValue(30);
        test(fields.get(1)).setValue(30);
        press("Geef onze punten");
        assertThat(fields.getFirst().getErrorMessage()).isEqualTo("Verdeel precies 100 punten: nu zijn het er 60.");
        press("Maak er 100 van");
        assertThat(fields).allMatch(field -> field.getValue() == 50);
        press("Geef onze punten");
        assertThat(page()).contains("Wat komt er voor wie uit?", "Schrijf op waarom");
    }

    @Test
    void onceOpenOneSeesWhereItTipsAndWherePartiesDiffer() {
        asked();
        give(dalfsen, 20, 80);
        give(ommen, 80, 20);
        open();
        assertThat(page())
                .contains(
                        "Weegt “Mijn dochter wil hier kunnen wonen” zwaarder dan 60 van de 100 punten (nu 50), dan komt"
                                + " “Eerst langs het spoor” (A) bovenaan.")
                .contains("Met alleen de punten van Ommen komt “Eerst langs het spoor” (A) bovenaan.")
                .contains("Zo komt “Eerst op het erf” (B) bovenaan, net als met de gegeven punten.")
                .contains(
                        "Het verst liggen jullie uit elkaar bij “Mijn dochter wil hier kunnen wonen”: van 20 tot 80 punten.")
                .contains("Dalfsen komt uit op “Eerst op het erf” (B), Ommen op “Eerst langs het spoor” (A)")
                .contains("Ons eigen plan voor het dorp");
    }

    @Test
    void itWaitsOnTheOverview() {
        asked();
        UI.getCurrent().navigate("");
        assertThat(page()).contains("Wat weegt voor jullie bij “Waar eerst?”");
    }

    private void asked() {
        AfwegingWorkService work = context.getBean(AfwegingWorkService.class);
        Afwegingen.table(work, knoop);
        Afwegingen.effects(work, detail(), List.of(Arrays.asList(3, -2), Arrays.asList(1, 1)));
        context.getBean(WegingService.class)
                .ask(
                        knoop,
                        new VraagData(
                                UNTIL,
                                Set.of(
                                        ommen.organisatie().value(),
                                        dalfsen.organisatie().value())));
    }

    private void give(SignedIn person, int... points) {
        People.as(person, () -> context.getBean(WegingService.class)
                .give(knoop, Afwegingen.points(detail(), "", points)));
    }

    private AfwegingDetail detail() {
        return context.getBean(AfwegingService.class).ofKnoop(knoop).orElseThrow();
    }

    private void open() {
        UI.getCurrent().navigate(AfwegingRoutes.ofKnoop(knoop));
    }

    private void press(String text) {
        List<Button> buttons = find(Button.class).withText(text).all();
        test(buttons.getLast()).click();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
