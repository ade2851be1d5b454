package nl.eenoverheid.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import java.util.Locale;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("L5")
class OrganisatiesViewTest extends SpringBrowserlessTest {
    /** A water board of which no other test makes accounts. */
    private static final String WATERSCHAP = "ws0662";

    private final World world;
    private SignedIn official;

    @Autowired
    OrganisatiesViewTest(JdbcClient jdbc, PlatformTransactionManager manager) {
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void signIn() {
        official = world.official(WATERSCHAP);
        People.signIn(world.person(World.OMMEN, Rol.HOOFDBEHEERDER));
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void organisationIsSwitchedOffAndOn() {
        UI.getCurrent().navigate("beheer/organisaties");
        click("Zet " + official.organisatieNaam() + " uit");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(page()).contains("uitgezet op 3 maart 2026");
        click("Zet " + official.organisatieNaam() + " aan");

        assertThat(page()).doesNotContain("uitgezet op");
    }

    @Test
    void ownAdministratorsDoNotSeeOthers() {
        People.signIn(world.person(World.OMMEN, Rol.BEHEERDER));
        UI.getCurrent().navigate("beheer/organisaties");

        assertThat(find(H1.class).single().getText()).isEqualTo("Deze pagina is niet voor jouw rol");
    }

    private void click(String label) {
        test(find(Button.class).all().stream()
                        .filter(button -> label.equals(button.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private static String page() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
