package nl.eenoverheid.besluit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.besluit.Beslismethode;
import nl.eenoverheid.besluit.BesliswijzeData;
import nl.eenoverheid.besluit.BesliswijzeService;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.besluit.Besluiten;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.besluit.Doorgeefwijze;
import nl.eenoverheid.besluit.Doorslag;
import nl.eenoverheid.besluit.MedeeigenaarData;
import nl.eenoverheid.besluit.MedeeigenaarService;
import nl.eenoverheid.besluit.Standpunt;
import nl.eenoverheid.besluit.StandpuntService;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability({"H4", "H6", "H7", "H13"})
class StandpuntViewTest extends SpringBrowserlessTest {
    private final BesluitService besluiten;
    private final BesluitvormingService vorming;
    private final BesliswijzeService wijzen;
    private final MedeeigenaarService eigenaren;
    private final StandpuntService standpunten;
    private final World world;

    private SignedIn owner;
    private SignedIn neighbour;
    private OrganisatieId ommen;
    private OrganisatieId dalfsen;
    private BesluitId id;

    @Autowired
    StandpuntViewTest(ApplicationContext context) {
        this.besluiten = context.getBean(BesluitService.class);
        this.vorming = context.getBean(BesluitvormingService.class);
        this.wijzen = context.getBean(BesliswijzeService.class);
        this.eigenaren = context.getBean(MedeeigenaarService.class);
        this.standpunten = context.getBean(StandpuntService.class);
        this.world = new World(context.getBean(JdbcClient.class), context.getBean(PlatformTransactionManager.class));
    }

    @BeforeEach
    void people() {
        owner = world.official(World.OMMEN);
        neighbour = world.official(World.DALFSEN);
        ommen = owner.organisatie();
        dalfsen = neighbour.organisatie();
        WerkruimteId wonen =
                world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, neighbour, WerkruimteRol.DEELNEMER));
        People.signIn(owner);
        UI.getCurrent().setLocale(Locale.of("nl"));
        id = vorming.draft(Besluiten.data(wonen, ommen, "Eerst bouwen langs het spoor"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void theMethodIsChosenAndExplainedBeforeAnybodyIsAsked() {
        open();
        assertThat(text(find(MethodePanel.class).single())).contains("Jullie kozen nog niet hoe jullie beslissen");
        press("Kies hoe jullie beslissen");
        assertThat(parties().getValue())
                .extracting(OrganisatieNaam::naam)
                .containsExactlyInAnyOrder("Ommen", "Dalfsen");
        press("Leg vast hoe jullie beslissen");
        Choice<Beslismethode> methode = choice("Hoe beslissen jullie?");
        assertThat(methode.isInvalid()).isTrue();
        assertThat(find(ComboBox.class).withLabel("Wie beslist?").all()).isEmpty();
        methode.setValue(Beslismethode.INSTEMMING);
        assertThat(text(methode)).contains("beredeneerd bezwaar");
        press("Leg vast hoe jullie beslissen");

        assertThat(text(find(MethodePanel.class).single()))
                .contains(
                        "instemming",
                        "0 van 2 gaven een standpunt",
                        "nog: Dalfsen, Ommen",
                        "minstens 2 van 2 hebben gesproken",
                        "want 0 van 2 gaven een standpunt en 2 zijn er nodig: nog Dalfsen, Ommen.");
    }

    @Test
    void whoIsAskedSaysInThreeTapsWhereTheyStand() {
        ask();
        People.signIn(neighbour);
        open();
        assertThat(text(find(Banner.class).single())).contains("Jullie standpunt wordt gevraagd");
        test(find(Button.class).withText("Geef jullie standpunt").all().getFirst())
                .click();
        this.<Standpunt>choice("Standpunt").setValue(Standpunt.VOOR);
        press("Leg standpunt vast");

        assertThat(find(Banner.class).all()).isEmpty();
        assertThat(text(find(MethodePanel.class).single())).contains("1 van 2 gaven een standpunt", "nog: Ommen");
    }

    @Test
    void whoChangesItsMindSaysWhatDidIt() {
        ask();
        standpunten.take(id, 1, Besluiten.position(ommen, Standpunt.TEGEN, "Te veel geluid"));
        open();
        assertThat(find(OmmekeerPanel.class).all()).isEmpty();
        press("Wijzig jullie standpunt");
        this.<Standpunt>choice("Standpunt").setValue(Standpunt.VOOR);
        area("Waarom?").setValue("Het scherm komt er");
        press("Leg standpunt vast");
        Choice<Doorslag> doorslag = choice("Wat gaf de doorslag?");
        assertThat(doorslag.isInvalid()).isTrue();
        doorslag.setValue(Doorslag.DOCUMENT);
        find(TextField.class).withLabel("Welk was dat?").single().setValue("de geluidkaart van maart");
        press("Leg standpunt vast");

        assertThat(text(find(OmmekeerPanel.class).single()))
                .contains(
                        "1 organisatie veranderde van standpunt",
                        "Ommen",
                        "tegen",
                        "voor",
                        "De doorslag gaf een document: de geluidkaart van maart");
    }

    @Test
    void whatWasPhonedIsMarkedAndConfirmed() {
        ask();
        open();
        press("Schrijf op namens hen");
        this.<Standpunt>choice("Standpunt").setValue(Standpunt.VOOR);
        press("Leg standpunt vast");
        TextField door = find(TextField.class).withLabel("Wie zei dit?").single();
        assertThat(door.isInvalid()).isTrue();
        door.setValue("de wethouder wonen");
        press("Leg standpunt vast");
        Choice<Doorgeefwijze> hoe = choice("Hoe zeiden ze dit?");
        assertThat(hoe.isInvalid()).isTrue();
        hoe.setValue(Doorgeefwijze.TELEFOON);
        press("Leg standpunt vast");
        assertThat(text(find(MethodePanel.class).single()))
                .contains("1 van 2 gaven een standpunt, waarvan 1 niet bevestigd");
        assertThat(text(find(StandpuntenPanel.class).single()))
                .contains("nog niet bevestigd", "telefonisch doorgegeven door de wethouder wonen");

        People.signIn(neighbour);
        open();
        assertThat(text(find(Banner.class).single())).contains("Ommen schreef op dat jullie zeiden: voor");
        press("Bevestig dit standpunt");
        assertThat(text(find(StandpuntenPanel.class).single())).doesNotContain("nog niet bevestigd");
    }

    @Test
    void anotherResultThanTheCountSaysNeedsAReason() {
        ask();
        open();
        press("Leg besluit vast");
        assertThat(find(TextArea.class)
                        .withLabel("Waarom leggen jullie iets anders vast dan de telling zegt?")
                        .all())
                .isEmpty();
        this.<BesluitResultaat>choice("Wat kwam eruit?").setValue(BesluitResultaat.VASTGESTELD);
        pressLast("Leg besluit vast");
        assertThat(besluiten.detail(id).isPrepared()).isTrue();
        area("Waarom leggen jullie iets anders vast dan de telling zegt?").setValue("De woningnood wacht niet.");
        pressLast("Leg besluit vast");

        assertThat(text(find(MethodePanel.class).single()))
                .contains("De uitkomst is anders dan de telling, want:", "De woningnood wacht niet.");
    }

    @Test
    void aCoOwnerAgreesOrSendsBackFirst() {
        eigenaren.choose(id, new MedeeigenaarData(Set.of(dalfsen)));
        open();
        press("Leg de tekst voor");
        pressLast("Leg de tekst voor");
        People.signIn(neighbour);
        go("");
        assertThat(find(ListRow.class).all().stream().map(StandpuntViewTest::text))
                .anyMatch(row -> row.contains("Zijn jullie akkoord met “Eerst bouwen langs het spoor”?"));
        open();
        assertThat(text(find(Banner.class).single())).contains("Zijn jullie akkoord met deze tekst?");
        press("Stuur terug");
        pressLast("Stuur terug");
        assertThat(area("Wat moet er anders?").isInvalid()).isTrue();
        area("Wat moet er anders?").setValue("De kernen ontbreken.");
        pressLast("Stuur terug");
        assertThat(text(find(AkkoordPanel.class).single())).contains("teruggestuurd", "De kernen ontbreken.");

        eigenaren.submit(id, "Met de kernen");
        open();
        press("Wij zijn akkoord");
        assertThat(text(find(AkkoordPanel.class).single())).contains("alle mede-eigenaren akkoord", "2 rondes");
    }

    private void ask() {
        wijzen.choose(id, BesliswijzeData.usual(Beslismethode.CONSENSUS, Set.of(ommen, dalfsen), null));
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private void pressLast(String button) {
        test(find(Button.class).withText(button).all().getLast()).click();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<OrganisatieNaam> parties() {
        return find(MultiSelectComboBox.class)
                .withLabel("Wie vragen jullie om een standpunt?")
                .single();
    }

    @SuppressWarnings("unchecked")
    private <T> Choice<T> choice(String label) {
        List<Choice> all = find(Choice.class).all();
        return all.stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void open() {
        go(BesluitRoutes.detail(id.value()));
    }

    private static void go(String path) {
        UI.getCurrent().navigate(path);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
