package nl.eenoverheid.speelruimte.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.speelruimte.Gezicht;
import nl.eenoverheid.speelruimte.Participatie;
import nl.eenoverheid.speelruimte.Ruimte;
import nl.eenoverheid.speelruimte.SpeelruimteData;
import nl.eenoverheid.speelruimte.SpeelruimteData.Onderwerp;
import nl.eenoverheid.speelruimte.SpeelruimteRoutes;
import nl.eenoverheid.speelruimte.SpeelruimteService;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.StaleDialog;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("F1")
class SpeelruimteViewTest extends SpringBrowserlessTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final SpeelruimteService cards;
    private final DossierService dossiers;
    private final World world;

    private SignedIn neighbour;
    private SignedIn reader;
    private DossierId woningbouw;

    @Autowired
    SpeelruimteViewTest(
            SpeelruimteService cards, DossierService dossiers, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.cards = cards;
        this.dossiers = dossiers;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        SignedIn official = world.official(World.OMMEN);
        neighbour = world.official(World.DALFSEN);
        reader = world.official(World.ZWOLLE);
        WerkruimteId wonen = world.werkruimte(Map.of(
                official, WerkruimteRol.EIGENAAR, neighbour, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        People.signIn(official);
        UI.getCurrent().setLocale(Locale.of("nl"));
        woningbouw = dossiers.open(Dossiers.data(wonen, "Woningbouw"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void recordsTheCardAndShowsItOnThePageOfTheDossier() {
        go(SpeelruimteRoutes.of(woningbouw.value()));
        press("Leg deze versie vast");
        assertThat(cards.versions(woningbouw, Gezicht.INWONERS)).isEmpty();
        assertThat(names().getFirst().getErrorMessage()).isEqualTo("Zet minstens één onderwerp op de kaart.");

        choose("Hoe doen mensen en partners mee?", 0, Participatie.ADVISEREN);
        names().getFirst().setValue("Hoogte");
        choose("Ruimte", 0, Ruimte.VAST);
        press("Leg deze versie vast");
        assertThat(reasons().getFirst().isInvalid()).isTrue();
        reasons().getFirst().setValue("Staat in de visie");
        press("Leg deze versie vast");

        assertThat(panel("Speelruimte"))
                .contains("adviseren", "Hoogte", "vast", "sinds 3 maart 2026", "Staat in de visie");
    }

    @Test
    void rowsComeAndGoWithoutLosingWords() {
        record(0, topic("Hoogte", Ruimte.VAST), topic("Groen", Ruimte.OPEN));
        go(SpeelruimteRoutes.of(woningbouw.value()));

        assertThat(panel("Wat nu geldt")).contains("Hoogte", "Groen");
        assertThat($(TextField.class).all()).as("the card comes first").isEmpty();
        press("Maak een nieuwe versie");
        test($(Button.class).withText("Haal weg").all().getFirst()).click();
        assertThat(names().getFirst().getValue()).isEqualTo("Groen");
        press("Voeg een onderwerp toe");
        names().get(1).setValue("Winkels");
        choose("Ruimte", 1, Ruimte.BESPREEKBAAR);
        reasons().get(1).setValue("Kan alle kanten op");
        press("Leg deze versie vast");

        assertThat(cards.versions(woningbouw, Gezicht.INWONERS).getFirst().onderwerpen())
                .extracting(each -> each.naam())
                .containsExactly("Groen", "Winkels");
    }

    @Test
    void theHistorySaysInWordsWhatChanged() {
        record(0, topic("Hoogte", Ruimte.VAST));
        record(1, topic("Hoogte", Ruimte.BESPREEKBAAR));
        People.signIn(reader);
        go(SpeelruimteRoutes.of(woningbouw.value()));

        assertThat(panel("Versies"))
                .contains("Hoogte: was vast, is nu bespreekbaar", "De eerste versie.", "Versie 2 · 1 maart 2026");
        assertThat($(TextField.class).all()).as("who reads only has no form").isEmpty();
    }

    @Test
    void whoIsTooLateSeesBothVersions() {
        go(SpeelruimteRoutes.of(woningbouw.value()));
        choose("Hoe doen mensen en partners mee?", 0, Participatie.RAADPLEGEN);
        names().getFirst().setValue("Groen");
        choose("Ruimte", 0, Ruimte.OPEN);
        reasons().getFirst().setValue("Niets besloten");
        People.as(neighbour, () -> record(0, topic("Hoogte", Ruimte.VAST)));
        press("Leg deze versie vast");

        assertThat($(StaleDialog.class).single().getElement().getTextRecursively())
                .contains("Hoogte: vast. Zo is het afgesproken", "Groen: open. Niets besloten");
        press("Leg deze keuze vast");
        assertThat(cards.versions(woningbouw, Gezicht.INWONERS)).hasSize(2);
    }

    @Test
    @Capability("F2")
    void turnsTheCardAndIsLoudWhereTheFacesContradictEachOther() {
        record(0, topic("Hoogte", Ruimte.OPEN), topic("Groen", Ruimte.OPEN));
        go(SpeelruimteRoutes.of(woningbouw.value(), Gezicht.BESTUUR));
        assertThat(names().stream().map(TextField::getValue))
                .as("starts from the topics of the other face")
                .startsWith("Hoogte", "Groen");
        choose("Hoe doen Staten of raad mee?", 0, Participatie.MEEBESLISSEN);
        choose("Ruimte", 0, Ruimte.VAST);
        reasons().getFirst().setValue("Het plan ligt vast.");
        choose("Ruimte", 1, Ruimte.OPEN);
        reasons().get(1).setValue("De raad kiest nog.");
        press("Leg deze versie vast");

        assertThat(cards.versions(woningbouw, Gezicht.BESTUUR)).hasSize(1);
        go(DossierRoutes.detail(woningbouw.value()));
        assertThat(panel("Speelruimte"))
                .contains("De kanten spreken elkaar tegen", "“Hoogte”", "Mensen en partners:")
                .contains("tegenspraak", "Inwoners horen “open”, voor college en raad is dit vast");
        choose("Kant van de kaart", 0, Gezicht.BESTUUR);
        assertThat(panel("Speelruimte")).contains("Staten of raad nemen het besluit zelf", "Het plan ligt vast.");
    }

    @Test
    void aDossierWithoutACardSaysWhatToDo() {
        go(DossierRoutes.detail(woningbouw.value()));
        assertThat(panel("Speelruimte")).contains("nog niet vastgelegd", "Leg de speelruimte vast");

        People.signIn(reader);
        go(DossierRoutes.detail(woningbouw.value()));
        assertThat(panel("Speelruimte")).doesNotContain("Leg de speelruimte vast");
    }

    private void record(int nummer, Onderwerp... onderwerpen) {
        cards.record(
                woningbouw,
                Gezicht.INWONERS,
                nummer,
                new SpeelruimteData(Participatie.ADVISEREN, MARCH, List.of(onderwerpen)));
    }

    private static Onderwerp topic(String naam, Ruimte ruimte) {
        return new Onderwerp(naam, ruimte, "Zo is het afgesproken");
    }

    private static void go(String path) {
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private List<TextField> names() {
        return $(TextField.class).withCaption("Onderwerp").all();
    }

    private List<TextArea> reasons() {
        return $(TextArea.class).withCaption("Waarom?").all();
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String label, int number, T value) {
        $(Choice.class).all().stream()
                .filter(choice -> choice.getLabel().equals(label))
                .skip(number)
                .findFirst()
                .orElseThrow()
                .setValue(value);
    }

    private String panel(String heading) {
        return $(Panel.class).all().stream()
                .filter(each -> heading.equals(each.getElement().getAttribute("aria-label")))
                .map(each -> each.getElement().getTextRecursively())
                .findFirst()
                .orElseThrow();
    }
}
