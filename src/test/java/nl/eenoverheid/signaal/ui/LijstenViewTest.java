package nl.eenoverheid.signaal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.signaal.Keuze;
import nl.eenoverheid.signaal.KeuzelijstService;
import nl.eenoverheid.signaal.SignaalRoutes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability({"A4", "A8"})
class LijstenViewTest extends SpringBrowserlessTest {
    private final KeuzelijstService keuzes;
    private final World world;

    @Autowired
    LijstenViewTest(KeuzelijstService keuzes, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.keuzes = keuzes;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void signIn() {
        People.signIn(world.person(World.OMMEN, Rol.HOOFDBEHEERDER));
        UI.getCurrent().setLocale(Locale.of("nl"));
        UI.getCurrent().navigate(SignaalRoutes.LISTS);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void themeIsAddedRenamedAndSwitchedOff() {
        String naam = "Thema " + System.nanoTime();
        click("Voeg een thema toe");
        click("Bewaar");
        assertThat(field("Naam in het Nederlands").getErrorMessage()).isEqualTo("Vul dit in.");
        field("Naam in het Nederlands").setValue(naam);
        field("Naam in het Engels").setValue("Theme");
        click("Bewaar");
        assertThat(text()).contains(naam);

        test(find(Button.class).withAriaLabel("Wijzig " + naam).single()).click();
        field("Naam in het Nederlands").setValue(naam + " en meer");
        find(Checkbox.class).withLabel("Kan gekozen worden").last().setValue(false);
        click("Bewaar");

        assertThat(keuzes.themas())
                .filteredOn(each -> each.naam().equals(naam + " en meer"))
                .singleElement()
                .satisfies(each -> assertThat(each.actief()).isFalse());
    }

    @Test
    void subthemeStandsBelowItsTheme() {
        Keuze main = keuzes.themas().getFirst();
        String naam = "Onderthema " + System.nanoTime();
        test(find(Button.class)
                        .withAriaLabel("Voeg een onderthema toe aan " + main.naam())
                        .single())
                .click();
        field("Naam in het Nederlands").setValue(naam);
        field("Naam in het Engels").setValue("Subtheme");
        click("Bewaar");

        assertThat(keuzes.themas())
                .filteredOn(each -> each.naam().equals(naam))
                .extracting(Keuze::ouderId)
                .containsExactly(main.id());
    }

    @Test
    void officialsDoNotKeepLists() {
        People.signIn(world.official(World.OMMEN));
        UI.getCurrent().navigate(SignaalRoutes.LISTS);

        assertThat(find(H1.class).single().getText()).isEqualTo("Deze pagina is niet voor jouw rol");
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).last();
    }

    private void click(String button) {
        test(find(Button.class).withText(button).last()).click();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
