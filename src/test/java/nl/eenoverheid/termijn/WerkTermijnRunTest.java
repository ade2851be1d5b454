package nl.eenoverheid.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.bericht.MailServer;
import nl.eenoverheid.besluit.Beslismethode;
import nl.eenoverheid.besluit.BesliswijzeData;
import nl.eenoverheid.besluit.BesliswijzeService;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.Besluiten;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.besluit.Meerderheid;
import nl.eenoverheid.besluit.Onthouding;
import nl.eenoverheid.taak.TaakService;
import nl.eenoverheid.taak.Taken;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Reminders over real SMTP. What is asked is due on Tuesday 17 March 2026. */
@ApplicationTest
@Capability({"E8", "H6"})
class WerkTermijnRunTest {
    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final TestClock clock;
    private final ApplicationContext context;
    private final World world;

    private SignedIn asker;
    private SignedIn official;
    private SignedIn colleague;
    private SignedIn reader;
    private WerkruimteId wonen;

    @Autowired
    WerkTermijnRunTest(
            TestClock clock, ApplicationContext context, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.clock = clock;
        this.context = context;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void start() {
        server.start();
        asker = world.official(World.OVERIJSSEL);
        official = world.official(World.OMMEN);
        colleague = world.official(World.OMMEN);
        reader = world.person(World.OMMEN, Rol.MEELEZER);
        wonen = world.werkruimte(Map.of(
                asker, WerkruimteRol.EIGENAAR,
                official, WerkruimteRol.DEELNEMER,
                colleague, WerkruimteRol.DEELNEMER,
                reader, WerkruimteRol.DEELNEMER));
        People.signIn(asker);
    }

    @AfterEach
    void stop() {
        People.signOut();
        server.stop();
    }

    @Test
    void whoIsAskedHearsOfATaskOnceSomeDaysBefore() {
        context.getBean(TaakService.class).ask(Taken.personally(wonen, official, "Teken de kaart"));
        run(LocalDate.of(2026, 3, 11));
        assertThat(letters(official)).as("four working days left").isEmpty();
        run(LocalDate.of(2026, 3, 12));
        run(LocalDate.of(2026, 3, 13));
        run(LocalDate.of(2026, 3, 18));
        assertThat(letters(official)).as("once").hasSize(1);
        assertThat(letters(official).getFirst())
                .contains(official.naam(), "Taken die dan klaar moeten zijn: 1", "https://een.example")
                .doesNotContain("standpunt", "Teken de kaart", "{");
        assertThat(letters(colleague)).as("it was asked of one person").isEmpty();
        assertThat(letters(asker)).as("who asked waits").isEmpty();
    }

    @Test
    void anOrganisationThatDidNotSpeakHearsBeforeTheLastDay() {
        BesluitId id = context.getBean(BesluitvormingService.class)
                .draft(Besluiten.data(wonen, asker.organisatie(), "Langs het spoor"));
        context.getBean(BesliswijzeService.class)
                .choose(
                        id,
                        new BesliswijzeData(
                                Beslismethode.CONSENSUS,
                                Set.of(official.organisatie()),
                                null,
                                Meerderheid.GEWOON,
                                Onthouding.TELT_NIET,
                                false,
                                null,
                                Taken.DAY,
                                ""));
        at(LocalDate.of(2026, 3, 12));
        assertThat(reminders(1).run()).as("the server did not take it").isZero();
        run(LocalDate.of(2026, 3, 12));
        run(LocalDate.of(2026, 3, 16));
        assertThat(letters(official)).singleElement().asString().contains("nog een standpunt geven: 1");
        assertThat(letters(colleague)).hasSize(1);
        assertThat(letters(reader)).as("may not speak").isEmpty();
    }

    private void run(LocalDate day) {
        at(day);
        reminders(server.getSmtp().getPort()).run();
    }

    private void at(LocalDate day) {
        clock.set(day.atTime(LocalTime.of(8, 0)).toInstant(ZoneOffset.UTC));
    }

    private WerkTermijnRun reminders(int port) {
        return new WerkTermijnRun(
                context.getBean(WerkTermijnStore.class),
                MailServer.reminders(port, context),
                new TermijnProperties(3, 5),
                clock);
    }

    private List<String> letters(SignedIn to) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> isTo(letter, to))
                .map(WerkTermijnRunTest::words)
                .toList();
    }

    private static boolean isTo(MimeMessage letter, SignedIn to) {
        try {
            return letter.getAllRecipients()[0].toString().equals(to.getUsername());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(MimeMessage letter) {
        try {
            return String.valueOf(letter.getContent());
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
