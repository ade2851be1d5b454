package nl.eenoverheid.mandaat;

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
import nl.eenoverheid.overheid.BestuursorgaanService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Goes on over real SMTP. Today is Tuesday 3 March 2026. */
@ApplicationTest
@Capability("H17")
class MandaatRunTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final MandaatKeepService beheer;
    private final BestuursorgaanService organen;
    private final TestClock clock;
    private final ApplicationContext context;
    private final World world;

    @Autowired
    MandaatRunTest(
            MandaatKeepService beheer,
            BestuursorgaanService organen,
            TestClock clock,
            ApplicationContext context,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.beheer = beheer;
        this.organen = organen;
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
    void whoKeepsItHearsOnceThatItEndsSoon() throws Exception {
        SignedIn keeper = world.person(World.DALFSEN, Rol.BEHEERDER);
        SignedIn reader = world.official(World.DALFSEN);
        People.as(keeper, () -> {
            give(keeper, TODAY.plusDays(30));
            give(keeper, TODAY.plusDays(31));
            give(keeper, null);
        });
        run();
        run();
        assertThat(letters(keeper)).as("once").singleElement().satisfies(letter -> assertThat(
                        String.valueOf(letter.getContent()))
                .contains(keeper.naam(), "aflopen: 1", "https://een.example/mandaten")
                .doesNotContain("riool", "{"));
        assertThat(letters(reader)).isEmpty();
    }

    private void give(SignedIn keeper, LocalDate tot) {
        beheer.give(new MandaatData(
                MandaatSoort.MANDAAT,
                null,
                Mandaten.orgaan(organen, "college Dalfsen"),
                HouderKeuze.of(keeper.organisatie(), "directeur"),
                Mandaten.inhoud("het riool", Mandaten.FROM, tot)));
    }

    private void run() {
        new MandaatRun(
                        context.getBean(MandaatBerichten.class),
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
