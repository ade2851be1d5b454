package nl.eenoverheid.besluitloop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.besluit.BesluitSoort;
import nl.eenoverheid.besluit.Besluiten;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.besluitloop.Opvolgbaar;
import nl.eenoverheid.besluitloop.Stadium;
import nl.eenoverheid.besluitloop.StadiumService;
import nl.eenoverheid.besluitloop.StapData;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
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
@Capability({"H10", "H11", "H14"})
class LoopPanelTest extends SpringBrowserlessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    private ApplicationContext context;

    private SignedIn owner;
    private SignedIn reader;
    private WerkruimteId wonen;

    @BeforeEach
    void people() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        context.getBean(TestClock.class).set(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC));
        World world = new World(context.getBean(JdbcClient.class), context.getBean(PlatformTransactionManager.class));
        owner = world.official(World.OMMEN);
        reader = world.official(World.DALFSEN);
        wonen = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, reader, WerkruimteRol.LEZER));
        People.signIn(owner);
    }

    /** Not after each: what waits for a screen is still shown to the one who was signed in. */
    @AfterAll
    static void signOut() {
        People.signOut();
    }

    @Test
    void aBesluitGoesFromVoornemenToBekrachtigd() {
        BesluitId id = drafted("Langs het spoor");
        open(id);
        assertThat(panel()).contains("○voornemen", "nodig: zodra jullie vastleggen");
        press("Leg het voornemen vast", 0);
        test(field("Welk orgaan?")).setValue("");
        press("Leg het voornemen vast", 1);
        assertThat(field("Welk orgaan?").isInvalid()).as("said at the field").isTrue();
        test(field("Welk orgaan?")).setValue("college van Ommen");
        press("Leg het voornemen vast", 1);
        open(id);
        assertThat(panel()).contains("✓voornemen3 maart 2026 · college van Ommen");
        press("Ga een stadium terug", 0);
        test(find(TextArea.class).withLabel("Waarom?").single()).setValue("Er kwam een bezwaar.");
        press("Ga een stadium terug", 1);
        open(id);
        assertThat(panel()).contains("○voornemen", "terug: nog geen stadium", "Er kwam een bezwaar.");

        adopt(id);
        open(id);
        assertThat(panel())
                .contains("✓definitief", "binnen nog niet vrijgegeven", "Vertel inwoners nog niet dat het zo is.");
        press("Geef binnen vrij", 0);
        press("Geef binnen vrij", 1);
        open(id);
        press("Leg de bekendmaking vast", 0);
        test(field("Waar kunnen mensen het lezen?")).setValue("Gemeenteblad 2026, 4411");
        press("Leg de bekendmaking vast", 1);
        press("Leg de bekrachtiging vast", 0, id);
        test(field("Welk orgaan bekrachtigde het?")).setValue("Provinciale Staten");
        press("Leg de bekrachtiging vast", 1);
        open(id);
        assertThat(panel())
                .contains("buiten bekendgemaakt", "Gemeenteblad 2026, 4411", "✓bekrachtigd3 maart 2026 · Provinciale");
        assertThat(text(find(LoopPanel.class).single())).contains("overgeslagen");
    }

    @Test
    void daysThatAreNearSayHowLong() {
        BesluitId id = drafted("Met dagen");
        adopt(id);
        open(id);
        press("Vul dagen in", 0);
        test(find(DatePicker.class)
                        .withLabel("Tot en met wanneer kunnen mensen reageren?")
                        .single())
                .setValue(TODAY.minusDays(1));
        press("Bewaar de dagen", 0);
        DatePicker reactie = find(DatePicker.class)
                .withLabel("Tot en met wanneer kunnen mensen reageren?")
                .single();
        assertThat(reactie.isInvalid()).isTrue();
        test(reactie).setValue(TODAY.plusDays(9));
        press("Bewaar de dagen", 0);
        open(id);
        assertThat(panel()).contains("Reageren kan tot en met12 maart 2026", "nog 9 dagen");
    }

    @Test
    void whatWasReplacedSaysSoOnBothPages() {
        BesluitId oud = drafted("Het oude plan");
        adopt(oud);
        BesluitId nieuw = drafted("Het nieuwe plan");
        open(nieuw);
        press("Vervang een ouder besluit", 0);
        press("Vervang een ouder besluit", 1);
        @SuppressWarnings("unchecked")
        ComboBox<Opvolgbaar> choice =
                find(ComboBox.class).withLabel("Welk besluit vervangt dit?").single();
        assertThat(choice.isInvalid()).isTrue();
        choice.setValue(new Opvolgbaar(oud.value(), "1", "Het oude plan"));
        test(find(TextArea.class).withLabel("Waarom?").single()).setValue("Het kan beter.");
        press("Vervang een ouder besluit", 1);
        open(oud);
        assertThat(text(find(KetenPanel.class).single()))
                .contains("wordt vervangen zodra het volgende is vastgesteld", "Het nieuwe plan");
        assertThat(find(Banner.class).all()).isEmpty();
        adopt(nieuw);
        open(oud);
        assertThat(text(find(Banner.class).single()))
                .contains("Een ander besluit kwam hiervoor in de plaats", "Het kan beter.", "Het nieuwe plan");
        assertThat(badge("vervangen").getClassNames()).contains(Tone.WARN.className());
        assertThat(badge("vastgesteld").getClassNames())
                .as("it does not count any more")
                .contains(Tone.NEUTRAL.className());
        assertThat(panel()).contains("Dit besluit gaat niet verder.").doesNotContain("als een ander orgaan");
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Leg de bekrachtiging vast", "Geef binnen vrij", "Vervang een ouder besluit");
    }

    @Test
    void whatIsDecidedInPrincipleSaysWhatItStillNeeds() {
        BesluitId id = drafted("Op hoofdlijnen");
        StadiumService stadia = context.getBean(StadiumService.class);
        stadia.advance(id, 0, Stadium.IN_BEGINSEL, new StapData(TODAY, "de raad", ""));
        open(id);
        assertThat(text(find(StillNeeded.class).single())).contains("Nodig is dat dit orgaan het vaststelt");
        adopt(id);
        open(id);
        assertThat(text(find(StillNeeded.class).single()))
                .contains("alleen de hoofdlijn is besloten", "de raden van Ommen en Dalfsen", "nog geen dag");
        stadia.advance(id, 1, Stadium.DEFINITIEF, new StapData(TODAY, "de raad", ""));
        open(id);
        assertThat(find(StillNeeded.class).all()).isEmpty();
    }

    @Test
    void whoReadsOnlyHasNoButtons() {
        BesluitId id = drafted("Alleen lezen");
        adopt(id);
        People.signIn(reader);
        open(id);
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain(
                        "Geef binnen vrij", "Vul dagen in", "Leg de bekrachtiging vast", "Vervang een ouder besluit");
        assertThat(find(KetenPanel.class).all()).as("nothing to say").isEmpty();
    }

    private BesluitId drafted(String titel) {
        return context.getBean(BesluitvormingService.class)
                .draft(Besluiten.ofKind(Besluiten.data(wonen, owner.organisatie(), titel), BesluitSoort.BESLUIT));
    }

    private void adopt(BesluitId id) {
        context.getBean(BesluitvormingService.class)
                .record(
                        id,
                        context.getBean(BesluitService.class).detail(id).version(),
                        Besluiten.result(BesluitResultaat.VASTGESTELD, TODAY));
    }

    private void open(BesluitId id) {
        UI.getCurrent().navigate(BesluitRoutes.detail(id.value()));
    }

    private String panel() {
        return text(find(LoopPanel.class).single());
    }

    private StatusBadge badge(String words) {
        return find(StatusBadge.class).all().stream()
                .filter(each -> text(each).endsWith(words))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private void press(String button, int which, BesluitId anew) {
        open(anew);
        press(button, which);
    }

    private void press(String button, int which) {
        test(find(Button.class).withText(button).all().get(which)).click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
