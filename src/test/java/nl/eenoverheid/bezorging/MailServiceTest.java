package nl.eenoverheid.bezorging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.bericht.MailServer;
import nl.eenoverheid.navraag.NavraagService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.ContactData;
import nl.eenoverheid.signaal.ContactService;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.terugkoppeling.Antwoorden;
import nl.eenoverheid.terugkoppeling.TerugkoppelingFilter;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import nl.eenoverheid.terugkoppeling.TerugkoppelingStatus;
import nl.eenoverheid.workspace.ScopeService;
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
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

/** Answers over real SMTP. */
@ApplicationTest
@EnableScenarios
@Capability({"C6", "C7"})
class MailServiceTest {
    private static final ContactData ZOE = new ContactData("Zoë Bakker", "zoe@ommen.example", "", "");

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final MailService unconfigured;
    private final StemService stemmen;
    private final TestClock clock;
    private final ApplicationContext context;
    private final World world;

    private SignedIn owner;
    private SignedIn reader;
    private WerkruimteId wonen;
    private Antwoorden antwoorden;

    @Autowired
    MailServiceTest(
            MailService unconfigured,
            StemService stemmen,
            TestClock clock,
            ApplicationContext context,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.unconfigured = unconfigured;
        this.stemmen = stemmen;
        this.clock = clock;
        this.context = context;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void start() {
        server.start();
        owner = world.official(World.OMMEN);
        reader = world.official(World.ZWOLLE);
        wonen = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, reader, WerkruimteRol.LEZER));
        antwoorden = new Antwoorden(context, owner);
        People.signIn(owner);
    }

    @AfterEach
    void stop() {
        People.signOut();
        server.stop();
    }

    @Test
    void theAnswerArrivesWithAQuestionWhetherItHelpedAndCountsAsSent(Scenario scenario) throws Exception {
        TerugkoppelingId id = released(scenario, ZOE);

        assertThat(mails().mail(id, antwoorden.version(id))).isEqualTo(MailUitkomst.VERSTUURD);

        assertThat(server.getReceivedMessages()).singleElement().satisfies(letter -> {
            assertThat(letter.getAllRecipients()[0]).hasToString("zoe@ommen.example");
            assertThat(String.valueOf(letter.getContent()).replace("\r", ""))
                    .startsWith("Beste buren,\n\nWij bouwen er twaalf.\n\nWanneer het gebeurt: in mei\n\n")
                    .contains("Ommen", "https://een.example/nuttig/")
                    .doesNotContain("{", "Wat het kost");
        });
        assertThat(antwoorden.detail(id).item().status()).isEqualTo(TerugkoppelingStatus.VERSTUURD);
        assertThat(antwoorden.detail(id).verstuurdVia()).isEqualTo(Kanaal.EMAIL);
        assertThatThrownBy(() -> mails().mail(id, antwoorden.version(id))).isInstanceOf(IllegalMove.class);
    }

    @Test
    void sentTwiceAtTheSameMomentItLeavesOnce(Scenario scenario) throws Exception {
        TerugkoppelingId id = released(scenario, ZOE);
        long version = antwoorden.version(id);
        MailService mails = mails();
        var start = new CountDownLatch(1);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> tried = Stream.of(1, 2)
                    .map(number -> both.submit(() -> {
                        start.await();
                        return People.as(owner, () -> {
                            try {
                                return mails.mail(id, version) == MailUitkomst.VERSTUURD;
                            } catch (Stale | IllegalMove e) {
                                return false;
                            }
                        });
                    }))
                    .toList();
            start.countDown();
            assertThat(tried.get(0).get()).isNotEqualTo(tried.get(1).get());
        }
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatTheServerDoesNotTakeStaysOwedAndCanBeTriedAgain(Scenario scenario) {
        TerugkoppelingId id = released(scenario, ZOE);
        int port = server.getSmtp().getPort();
        assertThat(mails(1).mail(id, antwoorden.version(id))).isEqualTo(MailUitkomst.NIET_AANGENOMEN);

        assertThat(antwoorden.detail(id).item().status()).isEqualTo(TerugkoppelingStatus.VRIJGEGEVEN);
        assertThat(stemmen.bezorging(id).orElseThrow().status()).isEqualTo(BezorgingStatus.MISLUKT);
        assertThat(antwoorden.detail(id).verloop())
                .extracting(VerloopRegel::soort)
                .first()
                .isEqualTo("terugkoppeling.verloop.mailFailed");
        assertThat(mails(port).mail(id, antwoorden.version(id))).isEqualTo(MailUitkomst.VERSTUURD);
        assertThat(stemmen.bezorging(id).orElseThrow().status()).isEqualTo(BezorgingStatus.BEZORGD);
    }

    @Test
    void aClaimOfAProcessThatStoppedIsGivenUpOnlyAfterSomeTime(Scenario scenario) {
        TerugkoppelingId id = released(scenario, ZOE);
        context.getBean(BezorgingClaims.class).take(id, 1, owner.id(), clock.instant());
        assertThat(mails().mail(id, antwoorden.version(id))).isEqualTo(MailUitkomst.AL_ONDERWEG);
        assertThat(mails().giveUp(id)).isFalse();
        clock.advance(Duration.ofMinutes(11));
        assertThat(mails().giveUp(id)).isTrue();
        assertThat(mails().mail(id, antwoorden.version(id))).isEqualTo(MailUitkomst.VERSTUURD);
    }

    @Test
    void withoutAddressOrServerNothingLeaves(Scenario scenario) {
        TerugkoppelingId without = released(scenario, ContactData.NONE);
        assertThat(mails().mail(without, antwoorden.version(without))).isEqualTo(MailUitkomst.GEEN_ADRES);
        assertThat(unconfigured.mail(without, antwoorden.version(without))).isEqualTo(MailUitkomst.GEEN_SERVER);
        assertThat(antwoorden.detail(without).item().status()).isEqualTo(TerugkoppelingStatus.VRIJGEGEVEN);
    }

    @Test
    void onlyWhoMayWriteSendsAndOthersHearNothingOfTheAddress(Scenario scenario) {
        TerugkoppelingId id = released(scenario, ZOE);
        long version = antwoorden.version(id);
        assertThat(stemmen.list(TerugkoppelingFilter.ALL))
                .singleElement()
                .satisfies(stem -> assertThat(stem.bereikbaar()).isTrue())
                .satisfies(stem -> assertThat(stem.toString()).doesNotContain("zoe@", "Bakker"));
        People.as(reader, () -> {
            assertThat(stemmen.list(TerugkoppelingFilter.ALL))
                    .singleElement()
                    .satisfies(stem -> assertThat(stem.bereikbaar()).isFalse());
            assertThatThrownBy(() -> mails().mail(id, version)).isInstanceOf(AccessDeniedException.class);
        });
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private MailService mails() {
        return mails(server.getSmtp().getPort());
    }

    private MailService mails(int port) {
        return new MailService(
                context.getBean(TerugkoppelingService.class),
                context.getBean(ContactService.class),
                context.getBean(BezorgingClaims.class),
                new AntwoordPost(
                        MailServer.post(port, context),
                        context.getBean(NavraagService.class),
                        context.getBean(ScopeService.class),
                        context.getBean(BezorgingNews.class)),
                clock);
    }

    private TerugkoppelingId released(Scenario scenario, ContactData contact) {
        return antwoorden.released(scenario, wonen, "Wanneer komt het pad?", Kanaal.EMAIL, contact);
    }
}
