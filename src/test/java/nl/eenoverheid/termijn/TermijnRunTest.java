package nl.eenoverheid.termijn;

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
import nl.eenoverheid.signaal.ContactData;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.terugkoppeling.Antwoorden;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.EnableScenarios;
import org.springframework.modulith.test.Scenario;
import org.springframework.transaction.PlatformTransactionManager;

/** Reminders over real SMTP. The answer is due on Tuesday 17 March 2026. */
@ApplicationTest
@EnableScenarios
@Capability({"C4", "C8"})
class TermijnRunTest {
    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final TerugkoppelingService terugkoppelingen;
    private final TestClock clock;
    private final ApplicationContext context;
    private final World world;

    private SignedIn owner;
    private SignedIn writer;
    private WerkruimteId wonen;

    @Autowired
    TermijnRunTest(
            TerugkoppelingService terugkoppelingen,
            TestClock clock,
            ApplicationContext context,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.terugkoppelingen = terugkoppelingen;
        this.clock = clock;
        this.context = context;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void start() {
        server.start();
        owner = world.official(World.OMMEN);
        writer = world.official(World.DALFSEN);
        wonen = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, writer, WerkruimteRol.DEELNEMER));
    }

    @AfterEach
    void stop() {
        People.signOut();
        server.stop();
    }

    @Test
    void whoPromisedIsRemindedBeforeOnAndAfterTheDayAndThenTheOwnersHear(Scenario scenario) throws Exception {
        TerugkoppelingId id = promised(scenario);
        run(LocalDate.of(2026, 3, 11));
        assertThat(letters(writer)).as("four working days left").isEmpty();
        run(LocalDate.of(2026, 3, 12));
        run(LocalDate.of(2026, 3, 13));
        assertThat(letters(writer)).as("once").hasSize(1);
        assertThat(String.valueOf(letters(writer).getFirst().getContent()))
                .contains(writer.naam(), "Binnen enkele werkdagen: 1", "https://een.example/terugkoppeling")
                .doesNotContain("Vandaag", "Te laat", "Het pad", "{");
        run(LocalDate.of(2026, 3, 17));
        assertThat(String.valueOf(letters(writer).get(1).getContent())).contains("Vandaag: 1");
        run(LocalDate.of(2026, 3, 18));
        assertThat(String.valueOf(letters(writer).get(2).getContent())).contains("Te laat: 1");
        run(LocalDate.of(2026, 3, 23));
        assertThat(letters(owner)).as("four working days late").isEmpty();
        run(LocalDate.of(2026, 3, 24));
        run(LocalDate.of(2026, 3, 25));
        assertThat(letters(owner)).hasSize(1);
        assertThat(letters(writer)).hasSize(3);
        assertThat(verloop(id))
                .filteredOn("terugkoppeling.verloop.escalated"::equals)
                .hasSize(1);
    }

    @Test
    void anAnswerThatWasSkippedRemindsNobody(Scenario scenario) {
        TerugkoppelingId id = promised(scenario);
        People.as(
                owner,
                () -> terugkoppelingen.skip(id, terugkoppelingen.detail(id).version(), "al besproken"));
        run(LocalDate.of(2026, 3, 17));
        assertThat(letters(writer)).isEmpty();
    }

    @Test
    void whatTheServerDoesNotTakeIsTriedAgain(Scenario scenario) {
        promised(scenario);
        at(LocalDate.of(2026, 3, 17));
        assertThat(reminders(1).run()).isZero();
        run(LocalDate.of(2026, 3, 17));
        assertThat(letters(writer)).hasSize(1);
    }

    private TerugkoppelingId promised(Scenario scenario) {
        return new Antwoorden(context, writer).promised(scenario, wonen, "Het pad", Kanaal.GESPREK, ContactData.NONE);
    }

    private List<String> verloop(TerugkoppelingId id) {
        return People.as(owner, () -> terugkoppelingen.detail(id).verloop().stream()
                .map(VerloopRegel::soort)
                .toList());
    }

    private void run(LocalDate day) {
        at(day);
        reminders(server.getSmtp().getPort()).run();
    }

    private void at(LocalDate day) {
        clock.set(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    private TermijnRun reminders(int port) {
        return new TermijnRun(
                context.getBean(TermijnStore.class),
                MailServer.reminders(port, context),
                new TermijnProperties(3, 5),
                context,
                clock);
    }

    private List<MimeMessage> letters(SignedIn to) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> to(letter).equals(to.getUsername()))
                .toList();
    }

    private static String to(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
