package nl.eenoverheid.afloop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message.RecipientType;
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
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.bericht.MailServer;
import nl.eenoverheid.bestuursafspraak.AfspraakKeepService;
import nl.eenoverheid.bestuursafspraak.AfspraakRuimte;
import nl.eenoverheid.bestuursafspraak.AfspraakService;
import nl.eenoverheid.bestuursafspraak.Afspraken;
import nl.eenoverheid.bestuursafspraak.BestuursafspraakId;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who keeps an agreement hears over real SMTP that it ends soon: on 4 June 2026. */
@ApplicationTest
@Capability("F6")
class AfloopRunTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate END = LocalDate.of(2026, 6, 4);

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final ApplicationContext context;
    private final AfspraakKeepService keep;
    private final AfloopService afloop;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final World world;

    private SignedIn owner;
    private SignedIn keeper;
    private WerkruimteId werkruimte;
    private DossierId dossier;

    @Autowired
    AfloopRunTest(ApplicationContext context, TestClock clock, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.context = context;
        this.keep = context.getBean(AfspraakKeepService.class);
        this.afloop = context.getBean(AfloopService.class);
        this.jdbc = jdbc;
        this.clock = clock;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void start() {
        server.start();
        owner = world.official(World.OMMEN);
        keeper = world.official(World.DALFSEN);
        werkruimte = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, keeper, WerkruimteRol.DEELNEMER));
        People.signIn(keeper);
        dossier = context.getBean(DossierService.class).open(Dossiers.data(werkruimte, "Vervoer"));
    }

    @AfterEach
    void stop() {
        People.signOut();
        server.stop();
    }

    @Test
    void whoKeepsItHearsThreeMonthsBeforeAndOnce() throws Exception {
        agreed("Busconvenant", END);
        agreed("Zonder einde", null);
        run(DAY);
        assertThat(letters(keeper)).as("a day too early").isEmpty();
        run(DAY.plusDays(1));
        run(DAY.plusDays(2));

        assertThat(letters(keeper)).as("once").hasSize(1);
        assertThat(String.valueOf(letters(keeper).getFirst().getContent()))
                .contains(keeper.naam(), "aflopen: 1", "https://een.example/bestuursafspraken")
                .doesNotContain("Busconvenant", "{");
        assertThat(letters(owner)).isEmpty();
    }

    @Test
    void theOwnersHearOfItWhenTheKeeperLeft() {
        BestuursafspraakId ended = agreed("Opgezegd", END);
        agreed("Busconvenant", END);
        keep.terminate(ended, version(ended), END.minusDays(9), "Het geld is op.");
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> jdbc.sql("delete from werkruimte_lid where account_id = ?")
                        .param(keeper.id().value())
                        .update());
        run(DAY.plusDays(1));

        assertThat(letters(keeper)).isEmpty();
        assertThat(letters(owner)).hasSize(1);
    }

    @Test
    void whatEndsSoonOrWasNotJudgedWaitsOnTheOverviewOfWhoKeepsIt() {
        BestuursafspraakId judged = agreed("Beoordeeld", LocalDate.of(2030, 12, 31));
        keep.judge(judged, version(judged), AfspraakRuimte.GEEN, "Alles ligt vast.");
        BestuursafspraakId open = agreed("Niet beoordeeld", null);
        BestuursafspraakId ends = agreed("Loopt af", END);
        keep.judge(ends, version(ends), AfspraakRuimte.GEEN, "Alles ligt vast.");
        keep.draft(dossier, Afspraken.data("Ontwerp", DAY));
        at(DAY.plusDays(1));

        context.getBean(StatementBudget.class).atMost(1, () -> assertThat(afloop.waiting(werkruimte))
                .extracting(WaitingAfspraak::id, WaitingAfspraak::tot)
                .containsExactly(tuple(ends, END), tuple(open, null)));
        assertThat(People.as(owner, () -> afloop.waiting(werkruimte))).isEmpty();
    }

    private BestuursafspraakId agreed(String titel, @Nullable LocalDate tot) {
        at(DAY);
        BestuursafspraakId id = keep.draft(dossier, Afspraken.data(titel, DAY, tot, List.of(owner.organisatie())));
        keep.enter(id, 0);
        return id;
    }

    private long version(BestuursafspraakId id) {
        return context.getBean(AfspraakService.class).detail(id).version();
    }

    private void at(LocalDate day) {
        clock.set(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    private void run(LocalDate day) {
        at(day);
        new AfloopRun(
                        context.getBean(AfloopStore.class),
                        MailServer.reminders(server.getSmtp().getPort(), context),
                        new AfloopProperties(3),
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
            return letter.getRecipients(RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
