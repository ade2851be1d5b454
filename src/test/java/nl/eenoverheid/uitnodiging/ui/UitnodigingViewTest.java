package nl.eenoverheid.uitnodiging.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.uitnodiging.UitnodigingData;
import nl.eenoverheid.uitnodiging.UitnodigingRoutes;
import nl.eenoverheid.uitnodiging.UitnodigingService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import nl.eenoverheid.workspace.WerkruimteRoutes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability({"I2", "I3"})
class UitnodigingViewTest extends SpringBrowserlessTest {
    private final UitnodigingService uitnodigingen;
    private final World world;
    private SignedIn owner;
    private SignedIn invited;
    private WerkruimteId wonen;

    @Autowired
    UitnodigingViewTest(UitnodigingService uitnodigingen, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.uitnodigingen = uitnodigingen;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void signIn() {
        owner = world.official(World.OVERIJSSEL);
        invited = world.official(World.OMMEN);
        wonen = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR));
        People.signIn(owner);
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void ownerInvitesAndSeesWhatBecomesOfIt() {
        UI.getCurrent().navigate(WerkruimteRoutes.detail(wonen.value()));
        click("Nodig iemand uit");
        click("Nodig uit");
        assertThat(email().getErrorMessage()).isNotEmpty();
        email().setValue(invited.getUsername());
        click("Nodig uit");
        assertThat(find(TextField.class)
                        .withLabel("Link om te antwoorden")
                        .single()
                        .getValue())
                .startsWith("/uitnodiging/");
        click("Sluit");

        UI.getCurrent().navigate(WerkruimteRoutes.detail(wonen.value()));
        assertThat(text()).contains(invited.getUsername(), "wacht op antwoord", "link gegeven op");
        test(find(Button.class)
                        .withAriaLabel("Trek de uitnodiging voor " + invited.getUsername() + " in")
                        .single())
                .click();
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(WerkruimteRoutes.detail(wonen.value()));
        assertThat(text()).contains("ingetrokken");
    }

    @Test
    void invitedPersonSaysYesFromTheListOfWerkruimten() {
        invite(invited.getUsername(), WerkruimteRol.LEZER);
        People.signIn(invited);
        UI.getCurrent().navigate(WerkruimteRoutes.LIST);

        assertThat(text()).contains("vraagt je mee te doen als lezer", "Doe je mee?");
        click("Ja, ik doe mee");

        assertThat(text()).contains("nam een uitnodiging aan", owner.naam());
    }

    @Test
    void linkTellsWhoeverIsSignedInAsAnotherThatItIsNotForThem() {
        String token = invite(invited.getUsername(), WerkruimteRol.LEZER);
        UI.getCurrent().navigate(UitnodigingRoutes.answer(token));

        assertThat(text()).contains("Deze uitnodiging is voor een ander adres");
        assertThat(find(Button.class).withText("Ja, ik doe mee").exists()).isFalse();
    }

    @Test
    void guestFillsInWhoTheyAreAndAnUsedLinkIsClosed() {
        String token = invite("gast" + System.nanoTime() + "@woning.example", WerkruimteRol.GAST);
        People.signOut();
        UI.getCurrent().navigate(UitnodigingRoutes.answer(token));
        click("Maak mijn account en doe mee");
        assertThat(find(TextField.class)
                        .withLabel("Voor- en achternaam")
                        .single()
                        .getErrorMessage())
                .isEqualTo("Vul dit in.");
        find(TextField.class).withLabel("Voor- en achternaam").single().setValue("Gijs Gast");
        find(TextField.class).withLabel("Waar werk je?").single().setValue("Woningstichting De Deel");
        find(PasswordField.class).single().setValue("vijf fietsen in de regen");
        click("Maak mijn account en doe mee");

        UI.getCurrent().navigate(UitnodigingRoutes.answer(token));
        assertThat(find(H1.class).single().getText()).isEqualTo("Deze uitnodiging werkt niet (meer)");
        UI.getCurrent().navigate(UitnodigingRoutes.answer("verzonnen"));
        assertThat(find(H1.class).single().getText()).isEqualTo("Deze uitnodiging werkt niet (meer)");
    }

    private String invite(String address, WerkruimteRol rol) {
        return uitnodigingen.invite(wonen, new UitnodigingData(address, rol, "Doe je mee?"));
    }

    private EmailField email() {
        return find(EmailField.class).withLabel("E-mailadres").single();
    }

    private void click(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
