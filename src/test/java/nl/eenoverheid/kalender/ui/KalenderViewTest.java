package nl.eenoverheid.kalender.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.Locale;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.kalender.AbonnementService;
import nl.eenoverheid.kalender.KalenderMoment;
import nl.eenoverheid.kalender.KalenderRoutes;
import nl.eenoverheid.kalender.KalenderService;
import nl.eenoverheid.kalender.KalenderWorkService;
import nl.eenoverheid.kalender.MomentData;
import nl.eenoverheid.kalender.MomentSleutel;
import nl.eenoverheid.kalender.MomentSoort;
import nl.eenoverheid.kalender.MomentStand;
import nl.eenoverheid.overheid.OrganisatieId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Today is Tuesday 3 March 2026. Raalte is used by no other test. */
@ApplicationTest
@Capability("G6")
class KalenderViewTest extends SpringBrowserlessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final OrganisatieId RAALTE = new OrganisatieId(10177);
    private static int boekjaar = 2023;

    private final KalenderService kalender;
    private final KalenderWorkService work;
    private final AbonnementService abonnementen;
    private final World world;

    private SignedIn clerk;
    private MomentSleutel step;

    @Autowired
    KalenderViewTest(
            KalenderService kalender,
            KalenderWorkService work,
            AbonnementService abonnementen,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.kalender = kalender;
        this.work = work;
        this.abonnementen = abonnementen;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void oneStep() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        boekjaar++;
        clerk = world.person("gm0177", Rol.GRIFFIER);
        People.signIn(clerk);
        step = MomentSleutel.of(RAALTE, MomentSoort.BEGROTING_VASTGESTELD, boekjaar);
        work.tell(step, KalenderMoment.NEW, MomentData.planned(TODAY.plusDays(2)));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void aClerkSeesWhatComesThisWeekAndSaysThatItIsDone() {
        go(KalenderRoutes.LIST);
        assertThat(text()).contains("Deze week", "Begroting " + boekjaar + " vaststellen", "do 5 maart", "Raalte");
        go(KalenderRoutes.detail(step));
        press("Verzet de dag", 0);
        test($(DatePicker.class).withLabel("Op welke dag?").single()).setValue(TODAY.plusDays(1));
        press("Verzet de dag", 1);
        assertThat($(Dialog.class).single().isOpened()).as("a reason is asked").isTrue();
        test($(TextArea.class).withLabel("Waarom?").single()).setValue("De raad komt eerder bijeen.");
        press("Verzet de dag", 1);
        assertThat(text()).contains("4 maart 2026", "verzette dit naar", "De raad komt eerder bijeen.");
        press("Meld dat het gedaan is", 0);
        press("Meld dat het gedaan is", 1);
        assertThat(kalender.detail(step).moment().stand()).isEqualTo(MomentStand.GEDAAN);
        assertThat(text()).contains("gedaan", "niemand");
    }

    @Test
    void whoMayNotWriteReadsOnly() {
        People.signIn(world.person("gm0177", Rol.BESTUURDER));
        go(KalenderRoutes.detail(step));
        assertThat($(Button.class).all())
                .extracting(Button::getText)
                .contains("Abonneer")
                .doesNotContain("Plan een stap", "Verzet de dag", "Reces en vergaderdagen", "Laat vervallen");
    }

    @Test
    void theRuleSaysThatItWasNotVerified() {
        go(KalenderRoutes.detail(MomentSleutel.of(RAALTE, MomentSoort.JAARREKENING_INGEZONDEN, 2025)));
        assertThat(text()).contains("vóór 15 juli 2026: Gemeentewet, artikel 200", "niet geverifieerd", "14 juli 2026");
    }

    @Test
    void aYearIsAPictureAndATable() {
        go(KalenderRoutes.LIST + "?vorm=jaar&jaar=2026");
        assertThat(text()).contains("Wie doet wat in 2026?", "5 begroting");
        test($(NativeButton.class).withText("Toon als tabel").single()).click();
        assertThat(text()).contains("5 maart 2026");
    }

    @Test
    void aSecretIsShownOnce() {
        go(KalenderRoutes.LIST);
        press("Abonneer", 0);
        press("Maak een link", 0);
        assertThat($(TextField.class)
                        .withLabel("Privélink voor je agendaprogramma")
                        .single()
                        .getValue())
                .matches("/kalender/abonnement/[A-Za-z0-9_-]{32}\\.ics");
        assertThat(abonnementen.mine()).hasSize(1);
    }

    private static void go(String path) {
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private void press(String words, int which) {
        test($(Button.class).withText(words).all().get(which)).click();
    }

    private String text() {
        return $(KalenderView.class).single().getElement().getTextRecursively();
    }
}
