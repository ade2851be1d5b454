package nl.eenoverheid.gelijkenis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.gelijkenis.GelijkenisService;
import nl.eenoverheid.gelijkenis.Stem;
import nl.eenoverheid.gelijkenis.VoorstelId;
import nl.eenoverheid.gelijkenis.VoorstelRoutes;
import nl.eenoverheid.gelijkenis.VoorstelService;
import nl.eenoverheid.gelijkenis.VoorstelStatus;
import nl.eenoverheid.signaal.SignaalFilter;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.EnableScenarios;
import org.springframework.modulith.test.Scenario;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@EnableScenarios
@Capability({"A10", "A12"})
class GelijkenisViewTest extends SpringBrowserlessTest {
    private static final String BUS = "De streekbus rijdt in het weekend niet meer naar Lemele.";
    private static final String STREEKBUS = "Op zondag komt de streekbus niet, dus oma kan niet naar de kerk.";
    private static final String SAME = "Dit is hetzelfde, zet erbij";

    private final GelijkenisService gelijkenissen;
    private final VoorstelService voorstellen;
    private final SignaalService signalen;
    private final World world;

    private SignedIn writer;
    private SignedIn reader;
    private WerkruimteId vervoer;

    @Autowired
    GelijkenisViewTest(
            GelijkenisService gelijkenissen,
            VoorstelService voorstellen,
            SignaalService signalen,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.gelijkenissen = gelijkenissen;
        this.voorstellen = voorstellen;
        this.signalen = signalen;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        writer = world.official(World.OMMEN);
        reader = world.official(World.ZWOLLE);
        vervoer = world.werkruimte(Map.of(writer, WerkruimteRol.EIGENAAR, reader, WerkruimteRol.LEZER));
        People.signIn(writer);
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @Test
    void whatIsAlikeIsPutTogetherOnThePageOfASignaal(Scenario scenario) {
        SignaalId one = note(scenario, BUS);
        SignaalId two = note(scenario, STREEKBUS);
        UI.getCurrent().navigate(SignaalRoutes.detail(one.value()));
        assertThat(shown()).contains("Lijkt op", STREEKBUS, "Lemele");

        test($(Button.class).withText(SAME).single()).click();
        assertThat(shown())
                .contains("Zeggen hetzelfde", "2 stemmen die jij mag zien")
                .doesNotContain("Lijkt op");
        assertThat(gelijkenissen.voices(two)).extracting(Stem::id).contains(one.value());

        test($(Button.class).withText("Haal dit signaal eruit").single()).click();
        assertThat(shown()).contains("Lijkt op").doesNotContain("Zeggen hetzelfde");
    }

    @Test
    void whoReadsOnlySeesItWithoutButtons(Scenario scenario) {
        SignaalId one = note(scenario, BUS);
        note(scenario, STREEKBUS);
        People.signIn(reader);
        UI.getCurrent().navigate(SignaalRoutes.detail(one.value()));
        assertThat(shown()).contains("Lijkt op", STREEKBUS);
        assertThat($(Button.class).withText(SAME).exists()).isFalse();
    }

    @Test
    void whileOneNotesWhatWasHeardBeforeIsShownAndChosen(Scenario scenario) {
        SignaalId before = note(scenario, BUS);
        UI.getCurrent().navigate(SignaalRoutes.NOTE);
        TextArea words = $(TextArea.class).withLabel("Wat ervaren mensen?").single();
        test(words).setValue("Er rijdt geen streekbus in het weekend.");
        HeardBefore beside = $(HeardBefore.class).single();
        assertThat(beside.getElement().getTextRecursively()).contains("Is dit al gehoord?", BUS);

        test($(Button.class).withText(SAME).first()).click();
        assertThat(beside.getElement().getTextRecursively()).contains("Komt bij:", BUS);
        SignaalId saved = signalen.note(Signalen.data(vervoer, "Geen streekbus op zaterdag."));
        beside.saved(saved);
        assertThat(gelijkenissen.voices(before)).extracting(Stem::id).contains(saved.value());

        test($(Button.class).withText("Toch niet").single()).click();
        test(words).setValue("ja");
        assertThat(beside.getElement().getTextRecursively()).isBlank();
    }

    @Test
    void aGroupIsAcceptedAsLabelAndUndone(Scenario scenario) {
        for (String woorden : List.of(BUS, STREEKBUS, "Wanneer komt de streekbus terug?", "De streekbus zat vol.")) {
            note(scenario, woorden);
        }
        UI.getCurrent().navigate(VoorstelRoutes.GROUPS);
        assertThat($(Button.class).withText("Zoek groepen").exists()).isTrue();
        AtomicReference<VoorstelId> id = new AtomicReference<>();
        scenario.stimulate(() -> id.set(voorstellen.start(SignaalFilter.ALL)))
                .andWaitForStateChange(
                        () -> People.as(writer, () -> voorstellen.detail(id.get())),
                        voorstel -> voorstel.status() == VoorstelStatus.KLAAR);
        UI.getCurrent().navigate(VoorstelRoutes.detail(id.get()));
        assertThat(card()).contains("streekbus", "4 signalen", BUS);

        test($(Button.class).withText("Neem over als label").single()).click();
        assertThat(card()).contains("label streekbus op 4 signalen");
        test($(Button.class).withText("Maak ongedaan").single()).click();
        assertThat($(Button.class).withText("Neem over als label").exists()).isTrue();

        test($(Button.class).withText("Maak duiding van deze groep").single()).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("duidingen/nieuw");
        assertThat(UI.getCurrent()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getSingleParameter("signalen")
                        .orElseThrow()
                        .split(","))
                .hasSize(4);
    }

    private String shown() {
        return $(Voices.class).single().getElement().getTextRecursively();
    }

    private String card() {
        return $(GroepCard.class).single().getElement().getTextRecursively();
    }

    private SignaalId note(Scenario scenario, String woorden) {
        AtomicReference<SignaalId> id = new AtomicReference<>();
        scenario.stimulate(() -> id.set(signalen.note(Signalen.data(vervoer, woorden))))
                .andWaitForStateChange(
                        () -> People.as(writer, () -> gelijkenissen.alike(woorden)), found -> found.stream()
                                .anyMatch(stem -> stem.id() == id.get().value()));
        return id.get();
    }
}
