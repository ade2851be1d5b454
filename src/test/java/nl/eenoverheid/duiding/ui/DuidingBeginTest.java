package nl.eenoverheid.duiding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.duiding.DuidingRoutes;
import nl.eenoverheid.gelijkenis.GelijkenisService;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.SignaalSoort;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.signaal.ui.TogetherPart.Reden;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("B1")
class DuidingBeginTest extends SpringBrowserlessTest {
    private static final String FILTER = "Maak duiding van dit filter";

    private final DuidingBegin begin;
    private final SignaalService signalen;
    private final GelijkenisService gelijkenissen;
    private final World world;
    private WerkruimteId vervoer;
    private SignaalId bus;
    private SignaalId trein;

    @Autowired
    DuidingBeginTest(
            DuidingBegin begin,
            SignaalService signalen,
            GelijkenisService gelijkenissen,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.begin = begin;
        this.signalen = signalen;
        this.gelijkenissen = gelijkenissen;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        SignedIn official = world.official(World.OMMEN);
        vervoer = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR));
        People.signIn(official);
        bus = signalen.note(Signalen.data(vervoer, "De bus komt niet meer"));
        trein = signalen.note(Signalen.data(vervoer, "De trein stopt hier niet"));
        signalen.note(Signalen.data(
                vervoer, "Wat kost een kaartje?", SignaalSoort.VRAAG, null, LocalDate.of(2026, 3, 1), null));
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void allThatTheListIsNarrowedToGoesToANewDuiding() {
        UI.getCurrent().navigate(SignaalRoutes.LIST);
        assertThat(find(Button.class).withText(FILTER).all())
                .as("not of everything")
                .isEmpty();

        UI.getCurrent()
                .navigate(
                        SignaalRoutes.LIST,
                        QueryParameters.simple(Map.of("soort", "ZORG", "werkruimte", Long.toString(vervoer.value()))));
        press(FILTER);

        assertThat(address()).startsWith(DuidingRoutes.NEW).contains("werkruimte=" + vervoer.value());
        assertThat(page())
                .contains("De bus komt niet meer", "De trein stopt hier niet")
                .doesNotContain("kaartje");
    }

    @Test
    void aFilterWithNothingInItStartsNothing() {
        UI.getCurrent().navigate(SignaalRoutes.LIST, QueryParameters.simple(Map.of("soort", "ENERGIE")));
        press(FILTER);

        assertThat(address()).startsWith(SignaalRoutes.LIST);
        assertThat(notice()).contains("geen signalen om te duiden");
    }

    @Test
    void moreThanOneCanReadTogetherIsRefusedAndSaid() {
        UI.getCurrent().navigate(SignaalRoutes.LIST);
        Button button = (Button) begin.act(Reden.GROEP, DuidingBeginTest::many).orElseThrow();
        UI.getCurrent().add(button);
        test(button).click();

        assertThat(address()).isEqualTo(SignaalRoutes.LIST);
        assertThat(notice()).contains("hoogstens 300", "Er is niets begonnen");
    }

    @Test
    void voicesThatSayTheSameGoToANewDuiding() {
        gelijkenissen.link(bus, trein);
        UI.getCurrent().navigate(SignaalRoutes.detail(bus.value()));
        press("Maak duiding van deze stemmen");

        assertThat(address()).startsWith(DuidingRoutes.NEW);
        assertThat(page())
                .contains("De bus komt niet meer", "De trein stopt hier niet")
                .doesNotContain("kaartje");
    }

    @Test
    void whoMayNotStartADuidingGetsNoButton() {
        People.signIn(world.person(World.OMMEN, Rol.MEELEZER));

        assertThat(begin.act(Reden.FILTER, DuidingBeginTest::many)).isEmpty();
    }

    private static Set<Long> many(int most) {
        return LongStream.rangeClosed(1, most).boxed().collect(Collectors.toSet());
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private String notice() {
        return find(Notification.class).all().getLast().getElement().getTextRecursively();
    }

    private String page() {
        return find(StartView.class).single().getElement().getTextRecursively();
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }
}
