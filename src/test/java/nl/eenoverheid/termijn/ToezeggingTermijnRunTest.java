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
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.bericht.MailServer;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.toezegging.ToezeggingAct;
import nl.eenoverheid.toezegging.ToezeggingId;
import nl.eenoverheid.toezegging.ToezeggingSoort;
import nl.eenoverheid.toezegging.ToezeggingStapData;
import nl.eenoverheid.toezegging.ToezeggingWorkService;
import nl.eenoverheid.toezegging.Toezeggingen;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Reminders over real SMTP. What was promised is due on Tuesday 17 March 2026. */
@ApplicationTest
@Capability("H15")
class ToezeggingTermijnRunTest {
    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final ToezeggingWorkService work;
    private final DossierService dossiers;
    private final TestClock clock;
    private final ApplicationContext context;
    private final World world;

    private SignedIn official;
    private SignedIn colleague;
    private SignedIn clerk;
    private SignedIn other;
    private ToezeggingId id;

    @Autowired
    ToezeggingTermijnRunTest(
            ToezeggingWorkService work,
            DossierService dossiers,
            TestClock clock,
            ApplicationContext context,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.work = work;
        this.dossiers = dossiers;
        this.clock = clock;
        this.context = context;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void start() {
        server.start();
        official = world.official(World.OMMEN);
        colleague = world.official(World.OMMEN);
        clerk = world.person(World.OMMEN, Rol.GRIFFIER);
        other = world.official(World.DALFSEN);
        var wonen = world.werkruimte(Map.of(
                official, WerkruimteRol.EIGENAAR,
                colleague, WerkruimteRol.DEELNEMER,
                clerk, WerkruimteRol.DEELNEMER,
                other, WerkruimteRol.DEELNEMER));
        People.as(official, () -> {
            var dossier = dossiers.open(Dossiers.data(wonen, "Woningbouw"));
            id = work.record(Toezeggingen.data(
                    dossier, ToezeggingSoort.TOEZEGGING, "Starters", Toezeggingen.DAY, colleague.id()));
        });
    }

    @AfterEach
    void stop() {
        People.signOut();
        server.stop();
    }

    @Test
    void whoHandlesItHearsBeforeOnAndAfterTheDayAndTheClerkAfterIt() throws Exception {
        run(LocalDate.of(2026, 3, 11));
        assertThat(letters(colleague)).as("four working days left").isEmpty();
        run(LocalDate.of(2026, 3, 12));
        run(LocalDate.of(2026, 3, 13));
        assertThat(letters(colleague)).as("once").hasSize(1);
        assertThat(letters(colleague).getFirst())
                .contains(colleague.naam(), "Binnen enkele werkdagen: 1", "https://een.example/toezeggingen")
                .doesNotContain("Vandaag", "Te laat", "Starters", "{");
        run(LocalDate.of(2026, 3, 17));
        assertThat(letters(colleague).get(1)).contains("Vandaag: 1");
        assertThat(letters(clerk)).as("not late yet").isEmpty();
        run(LocalDate.of(2026, 3, 18));
        run(LocalDate.of(2026, 3, 19));
        assertThat(letters(colleague).get(2)).contains("Te laat: 1");
        assertThat(letters(clerk)).as("once").hasSize(1);
        assertThat(letters(official)).as("a colleague handles it").isEmpty();
        assertThat(letters(other)).as("of another government").isEmpty();
    }

    @Test
    void anotherDayBeginsAnewAndWhatWaitsForTheBodyRemindsNobody() {
        step(0, ToezeggingAct.POSTPONE, LocalDate.of(2026, 3, 31));
        run(LocalDate.of(2026, 3, 17));
        assertThat(letters(colleague)).as("it is due later now").isEmpty();
        run(LocalDate.of(2026, 3, 26));
        assertThat(letters(colleague)).hasSize(1);
        step(1, ToezeggingAct.PROPOSE, null);
        run(LocalDate.of(2026, 4, 8));
        assertThat(letters(colleague)).hasSize(1);
    }

    @Test
    void whatTheServerDoesNotTakeIsTriedAgain() {
        at(LocalDate.of(2026, 3, 17));
        assertThat(reminders(1).run()).isZero();
        run(LocalDate.of(2026, 3, 17));
        assertThat(letters(colleague)).hasSize(1);
    }

    private void step(long version, ToezeggingAct act, LocalDate day) {
        People.as(
                official,
                () -> work.step(id, version, act, new ToezeggingStapData("Omdat het zo is.", day, null, null)));
    }

    private void run(LocalDate day) {
        at(day);
        reminders(server.getSmtp().getPort()).run();
    }

    private void at(LocalDate day) {
        clock.set(day.atTime(LocalTime.of(8, 0)).toInstant(ZoneOffset.UTC));
    }

    private ToezeggingTermijnRun reminders(int port) {
        return new ToezeggingTermijnRun(
                context.getBean(ToezeggingTermijnStore.class),
                MailServer.reminders(port, context),
                new TermijnProperties(3, 5),
                clock);
    }

    private List<String> letters(SignedIn to) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> isTo(letter, to))
                .map(ToezeggingTermijnRunTest::words)
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
