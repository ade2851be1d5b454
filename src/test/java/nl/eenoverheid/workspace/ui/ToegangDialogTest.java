package nl.eenoverheid.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.PlaatsingKeuzes.Plek;
import nl.eenoverheid.workspace.Presence;
import nl.eenoverheid.workspace.ToegangService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
class ToegangDialogTest extends SpringBrowserlessTest {
    private final ToegangService toegang;
    private final SignaalService signalen;
    private final Presence presence;
    private final World world;

    private SignedIn owner;
    private SignedIn neighbour;
    private WerkruimteId water;
    private Item item;

    @Autowired
    ToegangDialogTest(
            ToegangService toegang,
            SignaalService signalen,
            Presence presence,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.toegang = toegang;
        this.signalen = signalen;
        this.presence = presence;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void oneSignaal() {
        owner = world.official(World.OMMEN);
        neighbour = world.official(World.DALFSEN);
        WerkruimteId wonen = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR));
        water = world.werkruimte(Map.of(owner, WerkruimteRol.DEELNEMER, neighbour, WerkruimteRol.EIGENAAR));
        People.signIn(owner);
        UI.getCurrent().setLocale(Locale.of("nl"));
        item = new Item(
                ItemSoort.SIGNAAL,
                signalen.note(Signalen.data(wonen, "De sloot loopt over")).value());
    }

    @Test
    @Capability({"I6", "I7"})
    void showsItElsewhereAndTakesItAwayAgain() {
        UI.getCurrent().navigate(SignaalRoutes.detail(item.id()));
        test(find(NativeButton.class).withClassName("eo-toegang").single()).click();

        press("Laat zien");
        assertThat(werkruimte().isInvalid()).as("nothing chosen").isTrue();
        Plek elsewhere = werkruimte().getListDataView().getItems().toList().getFirst();
        test(werkruimte()).selectItem(elsewhere.naam());
        assertThat(werkruimte().getHelperText()).startsWith("2 leden lezen het dan mee");
        press("Laat zien");
        People.as(neighbour, () -> assertThat(toegang.sees(item)).isTrue());
        assertThat(find(ComboBox.class).withCaption("Werkruimte").all())
                .as("nowhere else to go")
                .isEmpty();

        press("Haal weg uit " + elsewhere.naam());
        People.as(neighbour, () -> assertThat(toegang.sees(item)).isFalse());
    }

    @Test
    @Capability("I9")
    void saysWhoElseIsHereAndWhoIsChangingIt() {
        Presence.Visit visit = presence.enter(item, neighbour, List.of(water.value()), others -> {});
        UI.getCurrent().navigate(SignaalRoutes.detail(item.id()));
        assertThat(here()).containsExactly("Ook hier: " + neighbour.naam() + ".");

        visit.writes(true);
        assertThat(here()).containsExactly("Wijzigt dit nu: " + neighbour.naam() + ".");

        visit.leave();
        assertThat(here()).isEmpty();
    }

    private List<String> here() {
        return find(Span.class).withClassName("eo-here-words").all().stream()
                .map(Span::getText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Plek> werkruimte() {
        return find(ComboBox.class).withCaption("Werkruimte").single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
