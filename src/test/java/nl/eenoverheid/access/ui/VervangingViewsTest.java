package nl.eenoverheid.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.AccountChoice;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.access.VervangingService;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("L6")
class VervangingViewsTest extends SpringBrowserlessTest {
    private final VervangingService vervangingen;
    private final World world;

    private SignedIn away;
    private SignedIn colleague;

    @Autowired
    VervangingViewsTest(VervangingService vervangingen, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.vervangingen = vervangingen;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        away = world.official(World.OMMEN);
        colleague = world.official(World.OMMEN);
        world.werkruimte(Map.of(away, WerkruimteRol.EIGENAAR));
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void somebodyWhoGoesAwayNamesAColleagueAndEndsIt() {
        open(away, "mijn/vervanging");
        click("Wijs een vervanger aan");
        click("Wijs aan");
        assertThat(find(DatePicker.class).withLabel("Laatste dag").single().isInvalid())
                .isTrue();
        fill();
        click("Wijs aan");
        assertThat(page()).contains(colleague.naam() + " vervangt " + away.naam(), "loopt nu", "vakantie");

        open(colleague, "");
        assertThat(page()).contains("Je vervangt " + away.naam() + " tot en met vr 13 maart.");
        open(away, "mijn/vervanging");
        click("Beëindig");
        assertThat(page()).contains("eerder beëindigd");
        open(colleague, "");
        assertThat(page()).doesNotContain("Je vervangt");
    }

    @Test
    void administratorDoesItForWhoIsIll() {
        open(
                world.person(World.OMMEN, Rol.BEHEERDER),
                "beheer/vervangingen?voor=" + away.id().value());
        fill();
        click("Wijs aan");

        assertThat(page()).contains(colleague.naam() + " vervangt " + away.naam());
        People.as(away, () -> assertThat(vervangingen.mine()).hasSize(1));
        open(away, "beheer/vervangingen");
        assertThat(find(H1.class).single().getText()).isEqualTo("Deze pagina is niet voor jouw rol");
    }

    private void fill() {
        ComboBox<AccountChoice> field = colleagues();
        field.setValue(People.as(away, vervangingen::candidates).stream()
                .filter(choice -> choice.id() == colleague.id().value())
                .findFirst()
                .orElseThrow());
        find(DatePicker.class)
                .withLabel("Laatste dag")
                .single()
                .setValue(Dates.dayOf(TestClock.START).plusDays(10));
        find(TextField.class).withLabel("Reden").single().setValue("vakantie");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<AccountChoice> colleagues() {
        return (ComboBox<AccountChoice>)
                find(ComboBox.class).withLabel("Vervanger").single();
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private static String page() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }

    private static void open(SignedIn person, String path) {
        People.signIn(person);
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
