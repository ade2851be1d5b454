package nl.eenoverheid.batch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.batch.BatchService;
import nl.eenoverheid.batch.BatchStatus;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("A8")
class BatchSelectionTest extends SpringBrowserlessTest {
    private final BatchService batches;
    private final SignaalService signalen;
    private final World world;
    private SignedIn official;
    private SignaalId bus;
    private SignaalId trein;

    @Autowired
    BatchSelectionTest(
            BatchService batches, SignaalService signalen, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.batches = batches;
        this.signalen = signalen;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void signIn() {
        official = world.official(World.OMMEN);
        WerkruimteId vervoer = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR));
        People.signIn(official);
        bus = signalen.note(Signalen.data(vervoer, "De bus komt niet meer"));
        trein = signalen.note(Signalen.data(vervoer, "De trein stopt hier niet"));
        UI.getCurrent().setLocale(Locale.of("nl"));
        UI.getCurrent().navigate("gehoord");
        // So that a page that is woken by another thread knows who looks at it, as in a browser.
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        SecurityContextHolder.getContext());
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void whatIsTickedGetsALabelAndThatCanBeTakenBack() {
        assertThat(find(Button.class).withText("Geef een label").exists()).isFalse();
        tick("Kies: De bus komt niet meer");
        label("Ommen");

        assertThat(find(Button.class).withText("Geef een label").exists())
                .as("nothing is ticked any more")
                .isFalse();
        await(BatchStatus.DONE);
        UI.getCurrent().refreshCurrentRoute(true);
        assertThat(find(Span.class)
                        .withText("Label “Ommen”: klaar. 1 signaal is veranderd.")
                        .exists())
                .isTrue();
        assertThat(signalen.detail(bus).data().labels()).containsExactly("Ommen");
        assertThat(signalen.detail(trein).data().labels()).isEmpty();
        assertThat(find(Button.class).withText("Maak ongedaan").exists()).isTrue();
    }

    @Test
    void everythingThatTheListHoldsIsChosenAtOnce() {
        tick("Kies: De bus komt niet meer");
        test(find(Button.class).withText("Kies alles (max. 500)").single()).click();

        assertThat(find(Span.class).withText("2 gekozen").exists()).isTrue();
        label("Vervoer");
        await(BatchStatus.DONE);
        assertThat(signalen.detail(trein).data().labels()).containsExactly("Vervoer");
    }

    private void tick(String label) {
        test(find(Checkbox.class).all().stream()
                        .filter(box -> box.getAriaLabel().filter(label::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void label(String label) {
        test(find(Button.class).withText("Geef een label").single()).click();
        find(TextField.class).withLabel("Label").single().setValue(label);
        test(find(Button.class).withText("Geef een label").all().getLast()).click();
    }

    private void await(BatchStatus status) {
        Awaitility.await()
                .until(() ->
                        People.as(official, () -> batches.latest().orElseThrow().status() == status));
    }
}
