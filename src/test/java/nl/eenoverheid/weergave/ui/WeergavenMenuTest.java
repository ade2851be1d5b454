package nl.eenoverheid.weergave.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.weergave.WeergaveData;
import nl.eenoverheid.weergave.WeergaveListItem;
import nl.eenoverheid.weergave.WeergaveService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("B8")
class WeergavenMenuTest extends SpringBrowserlessTest {
    private final WeergaveService weergaven;
    private final World world;
    private WerkruimteId wonen;

    @Autowired
    WeergavenMenuTest(WeergaveService weergaven, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.weergaven = weergaven;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void signIn() {
        var official = world.official(World.OMMEN);
        wonen = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR));
        People.signIn(official);
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void aListIsKeptAsItIsNarrowedAndSaysSo() {
        UI.getCurrent().navigate("gehoord", QueryParameters.of("soort", "ZORG"));
        assertThat(menu().getText()).isEqualTo("Weergaven");

        test(find(Button.class).withText("Bewaar deze weergave").single()).click();
        test(find(TextField.class).withLabel("Naam").single()).setValue("Zorgen");
        test(find(Button.class).withText("Bewaar").single()).click();

        assertThat(menu().getText()).isEqualTo("Weergave: Zorgen");
        assertThat(weergaven.of("gehoord")).extracting(WeergaveListItem::path).containsExactly("gehoord?soort=ZORG");
    }

    @Test
    void whatWasTakenAwayIsPutBackForTheSamePeople() {
        weergaven.keep(new WeergaveData("Zorgen", "gehoord", "soort=ZORG", wonen));
        UI.getCurrent().navigate("gehoord", QueryParameters.of("soort", "ZORG"));

        test(find(NativeButton.class)
                        .withAttribute("aria-label", "Haal “Zorgen” weg")
                        .single())
                .click();
        assertThat(weergaven.of("gehoord")).isEmpty();
        test(find(Button.class).withText("Maak ongedaan").single()).click();

        assertThat(weergaven.of("gehoord"))
                .extracting(WeergaveListItem::werkruimteId)
                .containsExactly(wonen.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gehoord", "duidingen", "dossiers", "knopen", "besluiten", "terugkoppeling", "overheden"})
    void everyListOffersIt(String path) {
        weergaven.keep(new WeergaveData("Alles", path, "", null));
        UI.getCurrent().navigate(path);

        assertThat(menu().getText()).isEqualTo("Weergave: Alles");
        assertThat(List.copyOf(find(PathLink.class).withText("Alles").all())).isNotEmpty();
    }

    private NativeButton menu() {
        return find(NativeButton.class).withClassName("eo-weergave").single();
    }
}
