package nl.eenoverheid.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.bericht.MailServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Goes on over real SMTP. Today is Tuesday 3 March 2026. */
@ApplicationTest
@Capability("G6")
class KalenderRunTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final String STAPHORST = "gm0180";

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final KalenderWorkService work;
    private final TestClock clock;
    private final ApplicationContext context;
    private final World world;

    @Autowired
    KalenderRunTest(
            KalenderWorkService work,
            TestClock clock,
            ApplicationContext context,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.work = work;
        this.clock = clock;
        this.context = context;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        People.signOut();
        server.stop();
    }

    @Test
    void aClerkHearsOnceWhatIsDueWithinTwoWeeks() throws Exception {
        SignedIn clerk = world.person(STAPHORST, Rol.GRIFFIER);
        SignedIn official = world.official(STAPHORST);
        People.as(clerk, () -> {
            plan(clerk, MomentSoort.KADERNOTA_AANGEBODEN, TODAY.plusDays(14));
            plan(clerk, MomentSoort.KADERNOTA_VASTGESTELD, TODAY.plusDays(15));
            plan(clerk, MomentSoort.BEGROTING_AANGEBODEN, TODAY.minusDays(1));
        });
        run();
        run();

        assertThat(letters(clerk)).as("once").singleElement().satisfies(letter -> assertThat(
                        String.valueOf(letter.getContent()))
                .contains(clerk.naam(), "Staphorst", "klaar moeten zijn: 1", "https://een.example/kalender")
                .doesNotContain("{"));
        assertThat(letters(official)).isEmpty();
        People.as(
                clerk,
                () -> work.tell(
                        key(clerk, MomentSoort.KADERNOTA_AANGEBODEN),
                        0,
                        MomentData.moved(TODAY.plusDays(10), "Eerder.")));
        run();
        assertThat(letters(clerk)).as("another day").hasSize(2);
    }

    private void plan(SignedIn clerk, MomentSoort soort, LocalDate dag) {
        work.tell(key(clerk, soort), KalenderMoment.NEW, MomentData.planned(dag));
    }

    private static MomentSleutel key(SignedIn clerk, MomentSoort soort) {
        return MomentSleutel.of(clerk.organisatie(), soort, 2027);
    }

    private void run() {
        new KalenderRun(
                        context.getBean(KalenderBerichten.class),
                        context.getBean(Kalenderblad.class),
                        MailServer.reminders(server.getSmtp().getPort(), context),
                        clock)
                .run();
    }

    private List<MimeMessage> letters(SignedIn person) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> isTo(letter, person))
                .toList();
    }

    private static boolean isTo(MimeMessage letter, SignedIn person) {
        try {
            return letter.getAllRecipients()[0].toString().equals(person.getUsername());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
