package nl.eenoverheid.inbreng;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.bericht.MailServer;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.knoop.ClaimService;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.Knopen;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Goes on over real SMTP. Something is due on Tuesday 10 March 2026. */
@ApplicationTest
@Capability("H3")
class InbrengRunTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final ApplicationContext context;
    private final TestClock clock;
    private final World world;

    private SignedIn owner;
    private SignedIn ommen;
    private SignedIn reader;
    private InbrengId id;

    @Autowired
    InbrengRunTest(ApplicationContext context, TestClock clock) {
        this.context = context;
        this.clock = clock;
        this.world = new World(context.getBean(JdbcClient.class), context.getBean(PlatformTransactionManager.class));
    }

    @BeforeEach
    void asked() {
        server.start();
        owner = world.official(World.OVERIJSSEL);
        ommen = world.official(World.OMMEN);
        reader = world.official(World.OMMEN);
        var wonen = world.werkruimte(
                Map.of(owner, WerkruimteRol.EIGENAAR, ommen, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        People.signIn(owner);
        KnoopService knopen = context.getBean(KnoopService.class);
        KnoopId knoop = knopen.raise(Knopen.data(wonen, "Waar komt het geheime station?"));
        context.getBean(ClaimService.class).record(knoop, Knopen.claim("gemeenteraad Ommen", Claim.ADVISEERT));
        id = context.getBean(InbrengVraagService.class)
                .ask(knoop, knopen.detail(knoop).claims().getFirst().id(), new InbrengVraag("Advies?", DAY));
    }

    @AfterEach
    void stop() {
        People.signOut();
        server.stop();
    }

    @Test
    void whoWasAskedHearsBeforeAndAfterTheDayEachOnce() throws Exception {
        run(LocalDate.of(2026, 3, 4));
        assertThat(letters(ommen)).as("four working days left").isEmpty();
        run(LocalDate.of(2026, 3, 5));
        run(DAY);
        assertThat(letters(ommen)).singleElement().satisfies(letter -> assertThat(String.valueOf(letter.getContent()))
                .contains(ommen.naam(), "Uiterlijk binnen enkele werkdagen: 1", "https://een.example/knopen")
                .doesNotContain("geheime", "{"));
        run(DAY.plusDays(1));
        run(DAY.plusDays(2));
        assertThat(letters(ommen)).as("once more when it is late").hasSize(2);
        assertThat(letters(owner)).isEmpty();
        assertThat(letters(reader)).isEmpty();
    }

    @Test
    void whatCameOrWasNotNeededWakesNobody() {
        context.getBean(InbrengAntwoordService.class).waive(id, 0, "niet nodig");
        run(DAY.plusDays(1));
        assertThat(letters(ommen)).isEmpty();
    }

    private void run(LocalDate day) {
        clock.set(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        new InbrengRun(
                        context.getBean(InbrengBerichten.class),
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
