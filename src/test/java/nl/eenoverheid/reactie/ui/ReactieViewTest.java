package nl.eenoverheid.reactie.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.duiding.AlineaDetail;
import nl.eenoverheid.duiding.DuidingData;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.DuidingRoutes;
import nl.eenoverheid.duiding.DuidingService;
import nl.eenoverheid.duiding.LezingService;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.ui.AskDialog;
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
    private final DuidingService duidingen;
    private final LezingService lezingen;
    private final World world;
    private SignedIn province;
    private SignaalId signaal;
    private WerkruimteId wonen;

    @Autowired
    ReactieViewTest(
            SignaalService signalen,
            DuidingService duidingen,
            LezingService lezingen,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.signalen = signalen;
        this.duidingen = duidingen;
        this.lezingen = lezingen;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void signIn() {
        province = world.official(World.OVERIJSSEL);
        wonen = world.werkruimte(Map.of(province, WerkruimteRol.EIGENAAR));
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
    void outsiderReactsToAReadingAndItStandsBesideIt() {
        DuidingId duiding = duidingen.start(
                new DuidingData(wonen, "De speeltuin", Set.of(signaal.value()), Set.of(province.organisatie())));
        UI.getCurrent().navigate(DuidingRoutes.detail(duiding.value()));
        click("Vraag een reactie op de lezing");
        assertThat($(AskDialog.class).all()).as("there is nothing to read yet").isEmpty();
        long geheim = lezingen.add(duiding, null, "Dit blijft binnen.");
        lezingen.add(duiding, geheim, "Kinderen spelen op straat.");

        open(DuidingRoutes.detail(duiding.value()));
        click("Vraag een reactie op de lezing");
        CheckboxGroup<AlineaDetail> alineas = alineas();
        assertThat(alineas.getValue()).hasSize(2);
        alineas.deselect(alineas.getListDataView().getItem(0));
        find(TextField.class).withLabel("Wie vraag je?").single().setValue("buurtvereniging");
        find(EmailField.class).single().setValue("buurt@lemele.example");
        find(TextArea.class).withLabel("Wat wil je weten?").single().setValue("Zien jullie dat ook?");
        click("Stuur de vraag");
        String link =
                find(TextField.class).withLabel("Link om te reageren").single().getValue();
        click("Sluit");

        People.signOut();
        UI.getCurrent().navigate(link.substring(1));
        assertThat(text())
                .contains("Zo lezen wij het nu samen", "Kinderen spelen op straat.")
                .doesNotContain("blijft binnen", "speeltuin");
        find(TextArea.class).withLabel("Jouw reactie").single().setValue("Elke avond.");
        click("Verstuur mijn reactie");

        People.signIn(province);
        open(DuidingRoutes.detail(duiding.value()));
        assertThat(text()).contains("Wat anderen ervan zeggen", "Elke avond.", "Gelezen: versie 2");
    }

    @Test
    void wrongLinkSaysNothingMore() {
        People.signOut();
        UI.getCurrent().navigate("reactie/verzonnen");
        assertThat(heading()).isEqualTo("Deze link werkt niet (meer)");
    }

    private void open() {
        open(SignaalRoutes.detail(signaal.value()));
    }

    private static void open(String path) {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(path);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<AlineaDetail> alineas() {
        return find(CheckboxGroup.class).withLabel("Wat mag de ander lezen?").single();
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
