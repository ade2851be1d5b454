package nl.eenoverheid.inbreng.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.Besluiten;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.inbreng.InbrengOordeel;
import nl.eenoverheid.inbreng.InbrengService;
import nl.eenoverheid.inbreng.InbrengVraag;
import nl.eenoverheid.inbreng.InbrengVraagService;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.knoop.ClaimService;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopRoutes;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.Knopen;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Today is Tuesday 3 March 2026. */
@ApplicationTest
@Capability("H3")
class InbrengPanelTest extends SpringBrowserlessTest {
    @Autowired
    private ApplicationContext context;

    private SignedIn owner;
    private SignedIn ommen;
    private WerkruimteId wonen;
    private KnoopId knoop;

    @BeforeEach
    void oneQuestion() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        World world = new World(context.getBean(JdbcClient.class), context.getBean(PlatformTransactionManager.class));
        owner = world.official(World.OVERIJSSEL);
        ommen = world.official(World.OMMEN);
        wonen = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, ommen, WerkruimteRol.DEELNEMER));
        People.signIn(owner);
        knoop = context.getBean(KnoopService.class).raise(Knopen.data(wonen, "Waar komt het station?"));
        context.getBean(ClaimService.class).record(knoop, Knopen.claim("gemeenteraad Ommen", Claim.STEMT_IN));
    }

    /** Not after each: what waits for a screen is still shown to the one who was signed in. */
    @AfterAll
    static void signOut() {
        People.signOut();
    }

    @Test
    void oneAsksAndTheOtherDelivers() {
        open();
        assertThat(panel()).contains("Moet instemmen", "gemeenteraad Ommen", "nog niet gevraagd");
        press("Vraag dit");
        press("Vraag");
        TextArea vraag = find(TextArea.class).withLabel("Wat vraag je?").single();
        assertThat(vraag.isInvalid()).as("said at the field").isTrue();
        test(vraag).setValue("Stemmen jullie in met een plek bij het spoor?");
        test(find(DatePicker.class).withLabel("Uiterlijk op").single()).setValue(LocalDate.of(2026, 3, 20));
        press("Vraag");
        open();
        assertThat(panel()).contains("gevraagd", "bij het spoor?", "uiterlijk vr 20 maart");

        People.signIn(ommen);
        UI.getCurrent().navigate("");
        assertThat(rows()).anySatisfy(row -> assertThat(row)
                .contains("“Waar komt het station?” wacht op jullie inbreng", "Moet instemmen: gemeenteraad Ommen"));
        open();
        press("Leg vast wat er kwam");
        test(find(TextArea.class).withLabel("Wat is eruit gekomen?").single()).setValue("Met een geluidswal.");
        press("Leg vast");
        oordeel().setValue(InbrengOordeel.STEMT_IN);
        press("Leg vast");
        open();
        assertThat(panel()).contains("stemt in", "Gedaan op di 3 maart", "Met een geluidswal.", "Vraag opnieuw");
    }

    @Test
    void beforeABesluitIsAdoptedItSaysWhoDidNotAgreeYet() {
        long claim =
                context.getBean(InbrengService.class).ofKnoop(knoop).getFirst().claim();
        context.getBean(InbrengVraagService.class)
                .ask(knoop, claim, new InbrengVraag("Stemmen jullie in?", LocalDate.of(2026, 3, 20)));
        BesluitId besluit = context.getBean(BesluitvormingService.class)
                .draft(Besluiten.data(wonen, owner.organisatie(), "Bij het spoor", knoop, Set.of(), Set.of()));
        assertThat(context.getBean(InbrengOfBesluit.class).before(besluit))
                .hasValueSatisfying(warning -> assertThat(warning.getElement().getTextRecursively())
                        .contains("nog niet iedereen", "Moet instemmen: gemeenteraad Ommen", "gevraagd"));
    }

    @SuppressWarnings("unchecked")
    private Choice<InbrengOordeel> oordeel() {
        return find(Choice.class).all().getLast();
    }

    private void open() {
        UI.getCurrent().navigate("overheden");
        UI.getCurrent().navigate(KnoopRoutes.detail(knoop.value()));
    }

    private String panel() {
        return find(InbrengPanel.class).single().getElement().getTextRecursively();
    }

    private List<String> rows() {
        return find(ListRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }
}
