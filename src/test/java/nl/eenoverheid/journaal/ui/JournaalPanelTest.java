package nl.eenoverheid.journaal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
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
import nl.eenoverheid.journaal.Middel;
import nl.eenoverheid.ui.Choice;
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
@Capability({"E9", "E5"})
class JournaalPanelTest extends SpringBrowserlessTest {
    @Autowired
    private ApplicationContext context;

    private DossierId dossier;

    @BeforeEach
    void people() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        World world = new World(context.getBean(JdbcClient.class), context.getBean(PlatformTransactionManager.class));
        SignedIn owner = world.official(World.OMMEN);
        WerkruimteId wonen = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR));
        People.signIn(owner);
        dossier = context.getBean(DossierService.class).open(Dossiers.data(wonen, "Woningbouw"));
    }

    /** Not after each: what waits for a screen is still shown to the one who was signed in. */
    @AfterAll
    static void signOut() {
        People.signOut();
    }

    @Test
    void oneNotesATalkAndCorrectsIt() {
        show();
        press("Noteer een gesprek");
        press("Noteer");
        TextField met = find(TextField.class).withLabel("Met wie?").single();
        assertThat(met.isInvalid()).as("said at the field").isTrue();
        test(met).setValue("de huurdersvereniging");
        choose("Hoe spraken jullie elkaar?", Middel.TELEFOON);
        test(area("Wat is er gezegd?")).setValue("Zij willen in mei meepraten.");
        press("Noteer");
        show();
        assertThat(panel()).contains("de huurdersvereniging", "Zij willen in mei meepraten.", "telefoon");

        press("Verbeter");
        test(area("Wat is er gezegd?")).setValue("Zij willen in juni meepraten.");
        test(area("Wat klopte er niet?")).setValue("Het was juni.");
        press("Verbeter", 1);
        show();
        assertThat(panel())
                .contains(
                        "Zij willen in juni meepraten.",
                        "Wat er eerst stond (1)",
                        "Zij willen in mei meepraten.",
                        "Het was juni.");
    }

    private void show() {
        UI.getCurrent().navigate(DossierRoutes.detail(dossier.value()));
        UI.getCurrent().navigate(DossierRoutes.detail(dossier.value()), QueryParameters.of("deel", "STUKKEN"));
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String label, T value) {
        Choice<T> choice = (Choice<T>) find(Choice.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
        choice.setValue(value);
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private String panel() {
        return find(JournaalPanel.class).single().getElement().getTextRecursively();
    }

    private void press(String button) {
        press(button, 0);
    }

    private void press(String button, int which) {
        test(find(Button.class).withText(button).all().get(which)).click();
    }
}
