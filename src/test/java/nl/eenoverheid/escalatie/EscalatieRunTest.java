package nl.eenoverheid.escalatie;

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
import nl.eenoverheid.knoop.ClaimService;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.Knopen;
import nl.eenoverheid.knoop.TieBreakData;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes on over real SMTP. It must be clear who decides on Tuesday 10 March 2026. */
@ApplicationTest
@Capability("H18")
class EscalatieRunTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final EscalatieService escalaties;
    private final EscalatieAntwoordService antwoorden;
    private final KnoopService knopen;
    private final ClaimService claims;
    private final TestClock clock;
    private final ApplicationContext context;
    private final World world;

    private SignedIn owner;
    private SignedIn staten;
    private SignedIn other;
    private WerkruimteId res;

    @Autowired
    EscalatieRunTest(
            EscalatieService escalaties,
            EscalatieAntwoordService antwoorden,
            TestClock clock,
            ApplicationContext context,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.escalaties = escalaties;
        this.antwoorden = antwoorden;
        this.knopen = context.getBean(KnoopService.class);
        this.claims = context.getBean(ClaimService.class);
        this.clock = clock;
        this.context = context;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void start() {
        server.start();
        owner = world.official(World.OMMEN);
        staten = world.official(World.OVERIJSSEL);
        other = world.official(World.DALFSEN);
        res = world.werkruimte(
                Map.of(owner, WerkruimteRol.EIGENAAR, staten, WerkruimteRol.DEELNEMER, other, WerkruimteRol.DEELNEMER));
        People.signIn(owner);
    }

    @AfterEach
    void stop() {
        People.signOut();
        server.stop();
    }

    @Test
    void whoMustPointTheDeciderOutHearsBeforeAndThenItGoesOnOnce() throws Exception {
        KnoopId knoop = disputed(Knopen.orgaan("Provinciale Staten Overijssel"));
        run(LocalDate.of(2026, 3, 4));
        assertThat(letters(owner)).as("four working days left").isEmpty();
        run(LocalDate.of(2026, 3, 5));
        run(DAY);
        assertThat(letters(owner)).as("once").hasSize(1);
        assertThat(letters(staten)).hasSize(1);
        assertThat(letters(other)).isEmpty();
        assertThat(String.valueOf(letters(owner).getFirst().getContent()))
                .contains(owner.naam(), "Binnen enkele werkdagen: 1", "https://een.example/knopen")
                .doesNotContain("voorbij", "windmolens", "{");
        assertThat(escalaties.ofKnoop(knoop)).as("the day itself").isEmpty();

        run(DAY.plusDays(1));
        run(DAY.plusDays(1));
        run(DAY.plusDays(2));
        EscalatieDetail gone = escalaties.ofKnoop(knoop).getFirst();
        assertThat(escalaties.ofKnoop(knoop)).hasSize(1);
        assertThat(gone.vanzelf()).isEqualTo(DAY);
        assertThat(gone.orgaanNaam()).isEqualTo("Provinciale Staten Overijssel");
        assertThat(gone.reden()).isEqualTo("bij gelijke stand beslissen de Staten");
        assertThat(gone.uiterlijk()).as("ten working days").isEqualTo(LocalDate.of(2026, 3, 25));
        assertThat(String.valueOf(letters(owner).get(1).getContent())).contains("De dag is voorbij: 1");
        assertThat(knopen.attention(res)).as("stays the loudest").hasSize(1);
        assertThat(People.as(staten, () -> escalaties.waiting(res))).hasSize(1);
    }

    @Test
    void itGoesOnAfterDaysThatTheProductDidNotRunAndAgainForAnotherDay() {
        KnoopId knoop = disputed(Knopen.orgaan("Provinciale Staten Overijssel"));
        run(DAY.plusDays(40));
        EscalatieDetail first = escalaties.ofKnoop(knoop).getFirst();
        assertThat(first.vanzelf()).isEqualTo(DAY);

        People.as(staten, () -> antwoorden.refuse(first.id(), first.version(), "dit is aan de raad"));
        run(DAY.plusDays(41));
        assertThat(escalaties.ofKnoop(knoop)).as("refused: not asked again").hasSize(1);
        by(knoop, DAY.plusDays(50), Knopen.orgaan("Provinciale Staten Overijssel"));
        run(DAY.plusDays(51));
        assertThat(escalaties.ofKnoop(knoop))
                .extracting(EscalatieDetail::status)
                .containsExactly(EscalatieStatus.VOORGELEGD, EscalatieStatus.GEWEIGERD);
    }

    @Test
    void whereSomebodyDecidesOrNoBodyWasRecordedNothingGoesOn() {
        KnoopId without = disputed(null);
        KnoopId clear = disputed(Knopen.orgaan("Provinciale Staten Overijssel"));
        claims.end(clear, knopen.detail(clear).claims().getFirst().id(), "GS laat het aan de raad");
        KnoopId gone = disputed(Knopen.orgaan("Provinciale Staten Overijssel"));
        knopen.withdraw(gone, "niet meer nodig");
        run(DAY.plusDays(1));

        assertThat(escalaties.ofKnoop(without)).isEmpty();
        assertThat(escalaties.ofKnoop(clear)).isEmpty();
        assertThat(escalaties.ofKnoop(gone)).isEmpty();
        assertThat(letters(owner)).as("one letter for all").hasSize(1);
        assertThat(letters(staten)).isEmpty();
    }

    @Test
    void whatTheServerDoesNotTakeIsTriedAgain() {
        disputed(null);
        at(DAY.plusDays(1));
        run(1);
        run(DAY.plusDays(1));
        assertThat(letters(owner)).hasSize(1);
    }

    private KnoopId disputed(BestuursorgaanId naar) {
        KnoopId id = knopen.raise(Knopen.data(res, "Wie wijst de plek voor windmolens aan?"));
        claims.record(id, Knopen.decides("Gedeputeerde Staten Overijssel"));
        claims.record(id, Knopen.decides("gemeenteraad Ommen"));
        by(id, DAY, naar);
        return id;
    }

    private void by(KnoopId id, LocalDate day, BestuursorgaanId naar) {
        claims.setTieBreak(
                id,
                knopen.detail(id).version(),
                new TieBreakData(day, "bestuurlijk platform", "bij gelijke stand beslissen de Staten", naar));
    }

    private void run(LocalDate day) {
        at(day);
        run(server.getSmtp().getPort());
    }

    private void at(LocalDate day) {
        clock.set(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    private void run(int port) {
        new EscalatieRun(
                        context.getBean(VerstrekenStore.class),
                        context.getBean(KnoopTermijnStore.class),
                        MailServer.reminders(port, context),
                        new EscalatieProperties(3, 10),
                        context.getBean(TransactionTemplate.class),
                        clock)
                .run();
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
