package nl.eenoverheid.bericht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
class BerichtenViewTest extends SpringBrowserlessTest {
    private static final String PANEL = "Link voor een account, in het Nederlands";

    private final World world;

    @Autowired
    BerichtenViewTest(JdbcClient jdbc, PlatformTransactionManager manager) {
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void signIn() {
        People.signIn(world.person(World.OMMEN, Rol.HOOFDBEHEERDER));
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void ownTextHoldsUntilTheShippedOneIsWantedBack() {
        UI.getCurrent().navigate("beheer/berichten");
        String shipped = text().getValue();

        text().setValue("Kom erbij zonder link");
        click("Bewaar");
        assertThat(text().getErrorMessage())
                .isEqualTo("In de tekst moet {link} staan. Anders kan niemand er iets mee.");
        text().setValue("Kom erbij, {naam}: {link} {geheim}");
        click("Bewaar");
        assertThat(text().getErrorMessage()).isEqualTo("Het woord {geheim} tussen accolades kennen we niet.");
        text().setValue("Kom erbij, {naam}: {link}");
        click("Bewaar");

        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("beheer/berichten");
        assertThat(text().getValue()).isEqualTo("Kom erbij, {naam}: {link}");
        click("Terug naar de eerste tekst");
        assertThat(text().getValue()).isEqualTo(shipped);
    }

    @Test
    void savingOneTextLeavesTheOthersAloneAndTheShippedOneIsNobodysOwn() {
        UI.getCurrent().navigate("beheer/berichten");
        Component other = find(Section.class)
                .withAttribute("aria-label", "Link voor een account, in het Engels")
                .single();
        TextArea typed = find(TextArea.class, other).single();
        typed.setValue("Half a sentence");

        click("Bewaar");

        assertThat(find(TextArea.class, other).single().getValue()).isEqualTo("Half a sentence");
        assertThat(find(Button.class, panel())
                        .withText("Terug naar de eerste tekst")
                        .exists())
                .isFalse();
    }

    @Test
    void administratorOfOneOrganisationDoesNotSpeakForAll() {
        People.signIn(world.person(World.OMMEN, Rol.BEHEERDER));
        UI.getCurrent().navigate("beheer/berichten");

        assertThat(find(H1.class).single().getText()).doesNotContain("Teksten");
        assertThat(find(TextArea.class).exists()).isFalse();
    }

    private TextArea text() {
        return find(TextArea.class, panel()).single();
    }

    private void click(String label) {
        test(find(Button.class, panel()).withText(label).single()).click();
    }

    private Component panel() {
        return find(Section.class).withAttribute("aria-label", PANEL).single();
    }
}
