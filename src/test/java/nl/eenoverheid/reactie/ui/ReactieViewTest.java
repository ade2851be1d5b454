package nl.eenoverheid.reactie.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("B6")
class ReactieViewTest extends SpringBrowserlessTest {
    private final SignaalService signalen;
    private final World world;
    private SignedIn province;
    private SignaalId signaal;

    @Autowired
    ReactieViewTest(SignaalService signalen, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.signalen = signalen;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void signIn() {
        province = world.official(World.OVERIJSSEL);
        WerkruimteId wonen = world.werkruimte(Map.of(province, WerkruimteRol.EIGENAAR));
        People.signIn(province);
        UI.getCurrent().setLocale(Locale.of("nl"));
        signaal = signalen.note(Signalen.data(wonen, "De speeltuin is ’s avonds dicht"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void outsiderAnswersByTheLinkAndItShowsAtTheSignaal() {
        open();
        click("Vraag een reactie");
        click("Stuur de vraag");
        assertThat(find(TextField.class).withLabel("Wie vraag je?").single().getErrorMessage())
                .isNotEmpty();
        TextArea tekst =
                find(TextArea.class).withLabel("Wat mag de ander lezen?").single();
        assertThat(tekst.getValue()).isEqualTo("De speeltuin is ’s avonds dicht");
        find(TextField.class).withLabel("Wie vraag je?").single().setValue("buurtvereniging");
        find(EmailField.class).single().setValue("buurt@lemele.example");
        find(TextArea.class).withLabel("Wat wil je weten?").single().setValue("Klopt dat?");
        click("Stuur de vraag");
        String link =
                find(TextField.class).withLabel("Link om te reageren").single().getValue();
        click("Sluit");

        People.signOut();
        UI.getCurrent().navigate(link.substring(1));
        assertThat(text())
                .contains("Klopt dat?", "De speeltuin is ’s avonds dicht", province.naam())
                .doesNotContain("buurt@lemele.example", "Lemele");
        click("Verstuur mijn reactie");
        TextArea antwoord = find(TextArea.class).withLabel("Jouw reactie").single();
        assertThat(antwoord.getErrorMessage()).isNotEmpty();
        antwoord.setValue("Ja, sinds de winter.");
        click("Verstuur mijn reactie");
        assertThat(heading()).isEqualTo("Dank je wel");

        People.signIn(province);
        open();
        assertThat(text()).contains("buurtvereniging", "beantwoord", "Ja, sinds de winter.");
    }

    @Test
    void wrongLinkSaysNothingMore() {
        People.signOut();
        UI.getCurrent().navigate("reactie/verzonnen");
        assertThat(heading()).isEqualTo("Deze link werkt niet (meer)");
    }

    private void open() {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(SignaalRoutes.detail(signaal.value()));
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private void click(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
