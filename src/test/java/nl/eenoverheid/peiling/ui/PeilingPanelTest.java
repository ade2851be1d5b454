package nl.eenoverheid.peiling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.duiding.DuidingData;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.DuidingRoutes;
import nl.eenoverheid.duiding.DuidingService;
import nl.eenoverheid.duiding.LezingService;
import nl.eenoverheid.peiling.PeilingOordeel;
import nl.eenoverheid.peiling.PeilingService;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("B9")
class PeilingPanelTest extends SpringBrowserlessTest {
    @Autowired
    private PeilingService peilingen;

    @Autowired
    private DuidingService duidingen;

    @Autowired
    private LezingService lezingen;

    @Autowired
    private SignaalService signalen;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager manager;

    private SignedIn dalfsen;
    private DuidingId id;

    @BeforeEach
    void reading() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        World world = new World(jdbc, manager);
        SignedIn ommen = world.official(World.OMMEN);
        dalfsen = world.official(World.DALFSEN);
        WerkruimteId wonen = world.werkruimte(Map.of(ommen, WerkruimteRol.EIGENAAR, dalfsen, WerkruimteRol.DEELNEMER));
        People.signIn(ommen);
        long signaal = signalen.note(Signalen.data(wonen, "Dochter van 27 woont nog thuis"))
                .value();
        id = duidingen.start(new DuidingData(wonen, "Starters", Set.of(signaal), Set.of()));
        lezingen.add(id, null, "Wachten maakt boos.");
    }

    /** Not after each: what waits for a screen is still shown to the one who was signed in. */
    @AfterAll
    static void signOut() {
        People.signOut();
    }

    @Test
    void oneAsksAndOthersSayWhatTheyThink() {
        UI.getCurrent().navigate(DuidingRoutes.detail(id.value()));
        press("Vraag of het klopt");
        test(find(TextArea.class).withLabel("Waar moeten ze op letten?").single())
                .setValue("Herken je dit?");
        test(find(Button.class).withText("Vraag of het klopt").all().getLast()).click();
        assertThat(panel()).contains("Herken je dit?", "Niemand zei iets.", "Nog niets gezegd: Dalfsen, Ommen");

        People.signIn(dalfsen);
        UI.getCurrent().navigate("");
        assertThat(find(ListRow.class).all())
                .anyMatch(row -> row.getElement().getTextRecursively().contains("Klopt de lezing van “Starters”"));
        UI.getCurrent().navigate(DuidingRoutes.detail(id.value()));
        answers().setValue(PeilingOordeel.ZORG);
        TextArea why = find(TextArea.class).withLabel("Wat baart je zorgen?").single();
        press("Zeg wat je vindt");
        assertThat(why.isInvalid()).isTrue();
        test(why).setValue("Bij ons is het geld.");
        press("Zeg wat je vindt");

        assertThat(panel()).contains("ik maak me zorgen", "Bij ons is het geld.", "Nog niets gezegd: Ommen");
        assertThat(peilingen.ofDuiding(id).rondes().getFirst().stemmen()).hasSize(1);
    }

    private String panel() {
        return find(PeilingPanel.class).single().getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private Choice<PeilingOordeel> answers() {
        return find(Choice.class)
                .withCondition(choice -> "Wat vind je ervan?".equals(choice.getLabel()))
                .single();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }
}
