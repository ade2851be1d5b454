package nl.eenoverheid.bevoegdheid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.Location;
import java.util.Locale;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.Panel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("H2")
class BevoegdhedenViewTest extends SpringBrowserlessTest {
    private final World world;

    @Autowired
    BevoegdhedenViewTest(JdbcClient jdbc, PlatformTransactionManager manager) {
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void speakDutch() {
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void everybodyReadsWhoDoesWhatByWhichArticleAndThatNobodyReadIt() {
        People.signIn(world.official(World.OMMEN));
        go("bevoegdheden");

        assertThat($(Banner.class).single().getElement().getTextRecursively()).contains("door niemand nagekeken");
        assertThat(row("Omgevingswet, artikel 2.5"))
                .contains(
                        "algemeen bestuur",
                        "waterschap",
                        "beslist over de waterschapsverordening",
                        "niet geverifieerd");
        assertThat($(Anchor.class)
                        .withText("Omgevingswet, artikel 2.5")
                        .single()
                        .getHref())
                .isEqualTo("https://wetten.overheid.nl/BWBR0037885");
        assertThat($(Button.class).all())
                .extracting(Button::getText)
                .contains("Geschiedenis")
                .doesNotContain("Ik heb dit artikel gelezen", "Voeg een bevoegdheid toe");
        test($(Chip.class).withText("Water").single()).click();
        assertThat($(Panel.class).all()).hasSize(1);
        Button history = $(Button.class).withText("Geschiedenis").all().stream()
                .filter(each -> each.getAriaLabel().orElseThrow().endsWith("Omgevingswet, artikel 2.5"))
                .findFirst()
                .orElseThrow();
        test(history).click();
        assertThat($(Dialog.class).single().getElement().getTextRecursively()).contains("Uit het hoofd opgeschreven");
    }

    @Test
    void anAdministratorSeesWhatCanBeKept() {
        People.signIn(world.person(World.OVERIJSSEL, Rol.HOOFDBEHEERDER));
        go("bevoegdheden?onderwerp=WATER");

        test($(Button.class).withText("Voeg een bevoegdheid toe").single()).click();
        test($(Button.class).withText("Voeg toe").single()).click();
        assertThat($(Dialog.class).single().isOpened())
                .as("nothing was filled in")
                .isTrue();
        assertThat($(Button.class).all()).extracting(Button::getText).contains("Ik heb dit artikel gelezen", "Trek in");
    }

    private String row(String artikel) {
        return $(ListItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .filter(text -> text.contains(artikel))
                .findFirst()
                .orElseThrow();
    }

    private static void go(String path) {
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
