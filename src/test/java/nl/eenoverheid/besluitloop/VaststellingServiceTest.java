package nl.eenoverheid.besluitloop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.bericht.MailServer;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.besluit.BesluitSoort;
import nl.eenoverheid.besluit.Besluiten;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.besluit.Standpunt;
import nl.eenoverheid.besluit.StandpuntData;
import nl.eenoverheid.besluit.StandpuntService;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class VaststellingServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final List<String> TWENTE = List.of(
            "Almelo",
            "Borne",
            "Dinkelland",
            "Enschede",
            "Haaksbergen",
            "Hellendoorn",
            "Hengelo",
            "Hof van Twente",
            "Losser",
            "Oldenzaal",
            "Rijssen-Holten",
            "Tubbergen",
            "Twenterand",
            "Wierden");

    private final ApplicationContext context;
    private final BesluitvormingService vorming;
    private final BesluitloopService lopen;
    private final VaststellingService vaststellingen;
    private final BestuursorgaanService organen;
    private final TestClock clock;
    private final World world;

    private SignedIn owner;
    private SignedIn neighbour;
    private WerkruimteId res;

    @Autowired
    VaststellingServiceTest(ApplicationContext context) {
        this.context = context;
        this.vorming = context.getBean(BesluitvormingService.class);
        this.lopen = context.getBean(BesluitloopService.class);
        this.vaststellingen = context.getBean(VaststellingService.class);
        this.organen = context.getBean(BestuursorgaanService.class);
        this.clock = context.getBean(TestClock.class);
        this.world = new World(context.getBean(JdbcClient.class), context.getBean(PlatformTransactionManager.class));
    }

    @BeforeEach
    void people() {
        at(TODAY);
        owner = world.official(World.OVERIJSSEL);
        neighbour = world.official(World.OMMEN);
        res = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, neighbour, WerkruimteRol.DEELNEMER));
        People.signIn(owner);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    /** RES Twente 1.0 (2021): twelve of fourteen councils adopted it, Rijssen-Holten did not, Enschede later. */
    @Test
    @Capability("H10")
    void eachCouncilAdoptsAnAfspraakByItself() {
        BesluitId id = adopt(drafted(BesluitSoort.AFSPRAAK, "RES Twente 1.0"));
        vaststellingen.ask(id, TWENTE.stream().map(this::raad).collect(Collectors.toSet()));
        vaststellingen.ask(id, Set.of(raad("Almelo")));
        assertThat(found(id).regels()).as("once each").hasSize(14);
        TWENTE.stream()
                .filter(naam -> !Set.of("Rijssen-Holten", "Enschede").contains(naam))
                .forEach(naam -> say(id, naam, VaststellingStand.VASTGESTELD, ""));
        say(id, "Rijssen-Holten", VaststellingStand.VERWORPEN, "Geen draagvlak voor windmolens.");
        say(id, "Enschede", VaststellingStand.LATER, "");

        Vaststellingen found = context.getBean(StatementBudget.class).atMost(1, () -> found(id));
        assertThat(found.tellingen())
                .extracting(Vaststellingen.Telling::vastgesteld, Vaststellingen.Telling::alle)
                .containsExactly(tuple(12, 14));
        assertThat(found.wie(VaststellingStand.VERWORPEN)).containsExactly("Rijssen-Holten");
        assertThat(found.wie(VaststellingStand.LATER)).containsExactly("Enschede");
        StapData stap = new StapData(TODAY, "de raden van Twente", "");
        assertThatThrownBy(() -> context.getBean(StadiumService.class).advance(id, 0, Stadium.BEKRACHTIGD, stap))
                .isInstanceOfSatisfying(IllegalMove.class, refused("nogNietIedereen"));
        say(id, "Enschede", VaststellingStand.VASTGESTELD, "");
        context.getBean(StadiumService.class).advance(id, 0, Stadium.BEKRACHTIGD, stap);
        assertThat(lopen.detail(id).stadium()).isEqualTo(Stadium.BEKRACHTIGD);
        assertThat(regel(id, "Enschede").eerder()).as("that it was later stays").isEqualTo(1);
    }

    /** The source of the RES Twente names the year only. */
    @Test
    @Capability("H10")
    void aDayMayBeUnknownWhereASourceIsGiven() {
        BesluitId id = drafted(BesluitSoort.AFSPRAAK, "RES Twente 1.0");
        vaststellingen.ask(id, Set.of(raad("Almelo")));
        VaststellingId almelo = regel(id, "Almelo").id();
        assertThatThrownBy(() -> vaststellingen.record(
                        id, almelo, 0, new VaststellingData(VaststellingStand.VASTGESTELD, null, "in 2021", "")))
                .isInstanceOfSatisfying(InvalidInput.class, input -> assertThat(input.problems())
                        .extracting(InvalidInput.Problem::key)
                        .containsExactly("besluitloop.input.dayOrSource"));
        vaststellingen.record(
                id,
                almelo,
                0,
                new VaststellingData(VaststellingStand.VASTGESTELD, null, "in 2021", "energiestrategietwente.nl"));
        assertThat(regel(id, "Almelo").dag()).isNull();
        assertThat(regel(id, "Almelo").stand()).isEqualTo(VaststellingStand.VASTGESTELD);
    }

    @Test
    @Capability("H10")
    void onlyAnOwnerSpeaksForTheBodyOfAnother() {
        BesluitId id = drafted(BesluitSoort.AFSPRAAK, "Woondeal");
        vaststellingen.ask(id, Set.of(raad("Ommen"), raad("Dalfsen")));
        People.as(neighbour, () -> {
            say(id, "Ommen", VaststellingStand.VASTGESTELD, "");
            assertThatThrownBy(() -> say(id, "Dalfsen", VaststellingStand.VASTGESTELD, ""))
                    .isInstanceOf(AccessDeniedException.class);
        });
        assertThatThrownBy(() -> say(id, "Dalfsen", VaststellingStand.VERWORPEN, ""))
                .isInstanceOfSatisfying(InvalidInput.class, input -> assertThat(input.problems())
                        .extracting(InvalidInput.Problem::key)
                        .containsExactly("besluitloop.input.whyNot"));
        assertThatThrownBy(() -> vaststellingen.record(
                        id,
                        regel(id, "Dalfsen").id(),
                        0,
                        new VaststellingData(VaststellingStand.VASTGESTELD, TODAY.plusDays(1), "", "")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> vaststellingen.drop(
                        id, regel(id, "Ommen").id(), regel(id, "Ommen").version()))
                .isInstanceOfSatisfying(IllegalMove.class, refused("orgaanSprak"));
        assertThatThrownBy(() -> vaststellingen.record(
                        id, regel(id, "Ommen").id(), 99, new VaststellingData(VaststellingStand.LATER, null, "", "")))
                .isInstanceOf(Stale.class);
        vaststellingen.drop(id, regel(id, "Dalfsen").id(), 0);
        assertThat(found(id).regels()).hasSize(1);
    }

    @Test
    @Capability("H10")
    void onlyAnAfspraakIsAdoptedByEachBody() {
        BesluitId id = drafted(BesluitSoort.BESLUIT, "Gewoon besluit");
        assertThatThrownBy(() -> vaststellingen.ask(id, Set.of(raad("Ommen"))))
                .isInstanceOfSatisfying(IllegalMove.class, refused("geenAfspraak"));
        BesluitId afspraak = drafted(BesluitSoort.AFSPRAAK, "Afspraak");
        assertThatThrownBy(() -> vaststellingen.ask(afspraak, Set.of())).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> vaststellingen.ask(afspraak, Set.of(new BestuursorgaanId(-1))))
                .isInstanceOf(NotFound.class);
        vaststellingen.ask(afspraak, Set.of(raad("Ommen")));
        VaststellingId other = regel(afspraak, "Ommen").id();
        BesluitId second = drafted(BesluitSoort.AFSPRAAK, "Andere afspraak");
        assertThatThrownBy(() -> vaststellingen.drop(second, other, 0))
                .as("of another besluit")
                .isInstanceOf(NotFound.class);
        People.as(world.official(World.ZWOLLE), () -> {
            assertThatThrownBy(() -> found(afspraak)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> vaststellingen.drop(afspraak, other, 0)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    @Capability({"H8", "H12"})
    void aBesluitComesBackOnItsDayWithItsReasonsAndItsMinority() throws Exception {
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            BesluitId id = drafted(BesluitSoort.AFSPRAAK, "Langs het spoor");
            People.as(neighbour, () -> context.getBean(StandpuntService.class)
                    .take(
                            id,
                            1,
                            new StandpuntData(
                                    neighbour.organisatie(),
                                    Standpunt.TEGEN,
                                    "De kernen betalen.",
                                    "Twintig woningen per kern")));
            adopt(id);
            run(LocalDate.of(2027, 2, 28), server);
            assertThat(letters(server)).as("a day early").isEmpty();
            assertThat(run(LocalDate.of(2027, 3, 4), 1))
                    .as("the server did not take it")
                    .isZero();
            run(LocalDate.of(2027, 3, 4), server);
            run(LocalDate.of(2027, 3, 5), server);
            assertThat(letters(server))
                    .as("once, also when the product was down on the day")
                    .hasSize(1);
            assertThat(String.valueOf(letters(server).getFirst().getContent()))
                    .contains(
                            owner.naam(),
                            "Langs het spoor",
                            "1 maart",
                            "Langs het spoor is de stikstofruimte al vergund.",
                            "Ommen: Twintig woningen per kern",
                            "https://een.example/besluiten/" + id.value())
                    .doesNotContain("{");
        } finally {
            server.stop();
        }
    }

    private void run(LocalDate day, GreenMail server) {
        run(day, server.getSmtp().getPort());
    }

    private int run(LocalDate day, int port) {
        at(day);
        return new HerzieningRun(
                        context.getBean(HerzieningStore.class),
                        MailServer.post(port, context),
                        context.getBean(TransactionTemplate.class),
                        clock)
                .run();
    }

    private List<MimeMessage> letters(GreenMail server) {
        return Stream.of(server.getReceivedMessages())
                .filter(letter -> to(letter).equals(owner.getUsername()))
                .toList();
    }

    private static String to(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void at(LocalDate day) {
        clock.set(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    private BesluitId drafted(BesluitSoort soort, String titel) {
        return vorming.draft(Besluiten.ofKind(Besluiten.data(res, owner.organisatie(), titel), soort));
    }

    private BesluitId adopt(BesluitId id) {
        vorming.record(
                id,
                context.getBean(BesluitService.class).detail(id).version(),
                Besluiten.result(BesluitResultaat.VASTGESTELD, TODAY));
        return id;
    }

    private void say(BesluitId id, String gemeente, VaststellingStand stand, String waarom) {
        Vaststellingen.Regel regel = regel(id, gemeente);
        vaststellingen.record(id, regel.id(), regel.version(), new VaststellingData(stand, TODAY, waarom, ""));
    }

    private Vaststellingen.Regel regel(BesluitId id, String gemeente) {
        return found(id).regels().stream()
                .filter(each -> each.orgaan().equals("gemeenteraad " + gemeente))
                .findFirst()
                .orElseThrow();
    }

    private Vaststellingen found(BesluitId id) {
        return lopen.vaststellingen(id);
    }

    private BestuursorgaanId raad(String gemeente) {
        return organen.named("gemeenteraad " + gemeente)
                .map(BestuursorgaanNaam::id)
                .orElseThrow();
    }

    private static Consumer<IllegalMove> refused(String why) {
        return move -> assertThat(move.key()).isEqualTo("besluitloop.move." + why);
    }
}
