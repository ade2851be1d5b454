package nl.eenoverheid.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.privacy.PersonQuery;
import nl.eenoverheid.privacy.PersonService;
import nl.eenoverheid.privacy.VerzoekSoort;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

@ApplicationTest
@Capability("L7")
class PrivacyViewTest extends SpringBrowserlessTest {
    private final SignaalService signalen;
    private final PersonService persons;
    private final World world;

    private SignedIn official;
    private String naam;

    @Autowired
    PrivacyViewTest(
            SignaalService signalen, PersonService persons, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.signalen = signalen;
        this.persons = persons;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void aMention() {
        naam = "Tjakkie Wubs" + System.nanoTime();
        official = world.official(World.OMMEN);
        WerkruimteId wonen = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR));
        People.as(official, () -> signalen.note(Signalen.data(wonen, "=" + naam + " fietst")));
        People.signIn(world.person(World.OMMEN, Rol.HOOFDBEHEERDER));
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void findsAndErasesWhereTheBoxIsTicked() {
        UI.getCurrent().navigate("beheer/privacy");
        click("Maak een rapport");
        assertThat(field("Naam").getErrorMessage()).startsWith("Vul een naam");
        field("Naam").setValue(naam);
        click("Maak een rapport");
        List<Checkbox> places = find(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().contains("fietst"))
                .toList();
        assertThat(places).isNotEmpty();
        places.getFirst().setValue(false);
        click("Wis wat gekozen is");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(persons.report(new PersonQuery(naam, "", "")).mentions()).hasSize(1);
    }

    @Test
    void reportSpeaksInWords() {
        UI.getCurrent().navigate("beheer/privacy");
        field("Naam").setValue(official.naam());
        click("Maak een rapport");

        assertThat(spans())
                .contains("medewerker", "eigenaar")
                .doesNotContain("MEDEWERKER", "EIGENAAR")
                .noneMatch(text -> text.matches("\\d{4}-\\d{2}-\\d{2}"));
    }

    @Test
    void requestIsRecordedAndHandled() {
        UI.getCurrent().navigate("beheer/privacy");
        click("Noteer een verzoek");
        click("Leg het verzoek vast");
        assertThat(field("Wie vraagt het?").isInvalid()).isTrue();
        @SuppressWarnings("unchecked")
        Choice<VerzoekSoort> soort = find(Choice.class).all().stream()
                .filter(choice -> choice.getLabel().equals("Wat vraagt iemand?"))
                .findFirst()
                .orElseThrow();
        soort.setValue(VerzoekSoort.INZAGE);
        field("Wie vraagt het?").setValue(naam);
        click("Leg het verzoek vast");
        assertThat(spans()).contains(naam, "Inzage", "3 april 2026");
        Button handle = find(Button.class).withText("Handel af").all().getLast();
        test(handle).click();
        find(TextArea.class).withLabel("Uitkomst").single().setValue("Rapport meegegeven");
        test(find(Button.class).withText("Handel af").all().getLast()).click();
        assertThat(spans()).contains("Afgehandeld: Rapport meegegeven");
    }

    @Test
    void termsAreChangedOnTheirPage() {
        UI.getCurrent().navigate("beheer/bewaartermijnen");
        IntegerField days = find(IntegerField.class).withLabel("Dagen").all().getFirst();
        int before = days.getValue();
        days.setValue(0);
        test(find(Button.class).withText("Bewaar termijn").all().getFirst()).click();
        assertThat(days.getErrorMessage()).startsWith("Kies een aantal dagen");
        days.setValue(before);
        test(find(Button.class).withText("Bewaar termijn").all().getFirst()).click();
        assertThat(find(IntegerField.class).withLabel("Dagen").all()).hasSize(3);
        click("Voer nu uit");
        test(find(ConfirmDialog.class).single()).confirm();
    }

    @Test
    void reportIsTakenAlong() throws IOException {
        ReportDownload download = new ReportDownload(persons.report(new PersonQuery(naam, "", "")), Locale.of("nl"));
        var csv = new ByteArrayOutputStream();
        download.csv(csv);
        assertThat(csv.toString(StandardCharsets.UTF_8))
                .contains("Account", "Contactgegevens", "Genoemd in woorden", ",'=" + naam);
        var json = new ByteArrayOutputStream();
        download.json(json);
        assertThat(JsonMapper.shared().readTree(json.toByteArray()).size()).isEqualTo(5);
    }

    @Test
    void onlyForAdministrators() {
        People.signIn(official);
        UI.getCurrent().navigate("beheer/privacy");
        assertThat(find(PrivacyView.class).all()).isEmpty();
        People.signIn(world.person(World.OMMEN, Rol.BEHEERDER));
        UI.getCurrent().navigate("beheer/bewaartermijnen");
        assertThat(find(BewaartermijnenView.class).all()).isEmpty();
    }

    private List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
