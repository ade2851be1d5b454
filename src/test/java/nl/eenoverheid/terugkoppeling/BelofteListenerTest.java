package nl.eenoverheid.terugkoppeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.signaal.SignaalData;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalNoted;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemPlaced;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.PlaatsingService;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.transaction.PlatformTransactionManager;

/** What is owed follows what signalen promise. */
@ModuleTest(extraIncludes = "signaal")
@Capability({"C1", "C4"})
class BelofteListenerTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 17);
    private static final LocalDate LATER = LocalDate.of(2026, 3, 31);

    private final TerugkoppelingService terugkoppelingen;
    private final SignaalService signalen;
    private final PlaatsingService plaatsingen;
    private final JdbcClient jdbc;
    private final World world;

    private SignedIn official;
    private WerkruimteId wonen;

    @Autowired
    BelofteListenerTest(
            TerugkoppelingService terugkoppelingen,
            SignaalService signalen,
            PlaatsingService plaatsingen,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.terugkoppelingen = terugkoppelingen;
        this.signalen = signalen;
        this.plaatsingen = plaatsingen;
        this.jdbc = jdbc;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        official = world.official(World.OMMEN);
        wonen = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR));
        People.signIn(official);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void aPromiseIsOwedOnBehalfOfWhoMadeIt(Scenario scenario) {
        SignaalId signaal = promised(scenario, "Wanneer horen we iets?");

        TerugkoppelingListItem owed = owed(signaal).orElseThrow();
        assertThat(owed.status()).isEqualTo(TerugkoppelingStatus.TE_SCHRIJVEN);
        assertThat(owed.kop()).isEqualTo("Wanneer horen we iets?");
        assertThat(owed.aan()).isEqualTo("bewonersgroep");
        assertThat(owed.kanaal()).isEqualTo(Kanaal.BRIEF);
        assertThat(owed.uiterlijk()).isEqualTo(DUE);
        assertThat(owed.organisatie()).isEqualTo("Ommen");
        assertThat(verloop(owed)).singleElement().satisfies(regel -> {
            assertThat(regel.soort()).isEqualTo("terugkoppeling.verloop.owed");
            assertThat(regel.wie()).isEqualTo(official.naam());
        });
    }

    @Test
    void theSameEventTwiceMakesNoDifference(Scenario scenario) {
        SignaalId signaal = promised(scenario, "Twee keer bezorgd");

        deliver(scenario, signaal, true);

        assertThat(terugkoppelingen.list(TerugkoppelingFilter.ALL, null).rows()).hasSize(1);
        assertThat(verloop(owed(signaal).orElseThrow())).hasSize(1);
    }

    @Test
    void anOldEventDoesNotBringBackAnOldPromise(Scenario scenario) {
        SignaalId signaal = promised(scenario, "Later dan gedacht");
        SignaalData later = Signalen.promised(wonen, "Later dan gedacht", LATER);
        change(scenario, signaal, later, row -> LATER.equals(row.uiterlijk()));

        deliver(scenario, signaal, false);

        assertThat(owed(signaal).orElseThrow().uiterlijk()).isEqualTo(LATER);
        assertThat(verloop(owed(signaal).orElseThrow()))
                .extracting(VerloopRegel::soort)
                .containsExactly("terugkoppeling.verloop.changed", "terugkoppeling.verloop.owed");
    }

    @Test
    void aPromiseTakenBackEndsAndCanReturn(Scenario scenario) {
        SignaalId signaal = promised(scenario, "Toch niet");
        change(scenario, signaal, Signalen.data(wonen, "Toch niet"), row -> !row.status()
                .isOpen());
        assertThat(owed(signaal).orElseThrow().status()).isEqualTo(TerugkoppelingStatus.NIET_MEER_BELOOFD);

        change(scenario, signaal, Signalen.promised(wonen, "Toch wel", LATER), row -> row.status()
                .isOpen());
        assertThat(owed(signaal).orElseThrow().uiterlijk()).isEqualTo(LATER);
        assertThat(owed(signaal).orElseThrow().kop()).isEqualTo("Toch wel");
    }

    @Test
    void anAnswerThatIsWrittenStaysWhenThePromiseGoes(Scenario scenario) {
        SignaalId signaal = promised(scenario, "Het stond er al");
        TerugkoppelingId id = id(signaal);
        terugkoppelingen.write(id, detail(signaal).version(), new AntwoordData("Dank, wij bouwen.", "", "", ""));

        change(scenario, signaal, Signalen.data(wonen, "Het stond er al, anders"), row -> row.kop()
                .endsWith("anders"));
        assertThat(owed(signaal).orElseThrow().status()).isEqualTo(TerugkoppelingStatus.GESCHREVEN);
    }

    @Test
    void goesWhereTheSignaalGoes(Scenario scenario) {
        SignedIn neighbour = world.official(World.DALFSEN);
        WerkruimteId second =
                world.werkruimte(Map.of(official, WerkruimteRol.DEELNEMER, neighbour, WerkruimteRol.DEELNEMER));
        SignaalId signaal = promised(scenario, "Ook voor de buren");
        assertThat(People.as(neighbour, () -> terugkoppelingen.ofSignaal(signaal)))
                .isEmpty();

        scenario.stimulate(() -> plaatsingen.place(new Item(ItemSoort.SIGNAAL, signaal.value()), second))
                .andWaitForStateChange(
                        () -> People.as(neighbour, () -> terugkoppelingen.ofSignaal(signaal)), Optional::isPresent);
        People.as(
                neighbour, () -> assertThat(terugkoppelingen.detail(id(signaal)).canWrite())
                        .as("home is the first werkruimte")
                        .isFalse());
    }

    @Test
    void goingAlongTwiceMakesNoDifference(Scenario scenario) {
        WerkruimteId second = world.werkruimte(Map.of(official, WerkruimteRol.DEELNEMER));
        SignaalId signaal = promised(scenario, "Twee keer verteld");
        TerugkoppelingListItem owed = owed(signaal).orElseThrow();
        Item item = new Item(ItemSoort.SIGNAAL, signaal.value());
        scenario.stimulate(() -> plaatsingen.place(item, second))
                .andWaitForStateChange(() -> People.as(official, () -> verloop(owed)), lines -> lines.size() == 2);
        var again = new ItemPlaced(
                item,
                ItemPlaced.Step.PLACED,
                "Twee keer verteld",
                Set.of(wonen.value(), second.value()),
                Set.of(),
                official.actor(),
                TestClock.START);

        scenario.publish(again)
                .andWaitForStateChange(
                        () -> jdbc.sql("select count(*) from EVENT_PUBLICATION where COMPLETION_DATE is null")
                                .query(Long.class)
                                .single(),
                        open -> open == 0);

        assertThat(People.as(official, () -> verloop(owed))).hasSize(2);
    }

    @Test
    void leavesWhereTheSignaalLeaves(Scenario scenario) {
        SignedIn neighbour = world.official(World.DALFSEN);
        WerkruimteId second =
                world.werkruimte(Map.of(official, WerkruimteRol.DEELNEMER, neighbour, WerkruimteRol.DEELNEMER));
        SignaalId signaal = promised(scenario, "Toch niet voor de buren");
        Item item = new Item(ItemSoort.SIGNAAL, signaal.value());
        scenario.stimulate(() -> plaatsingen.place(item, second))
                .andWaitForStateChange(
                        () -> People.as(neighbour, () -> terugkoppelingen.ofSignaal(signaal)), Optional::isPresent);
        TerugkoppelingListItem owed = owed(signaal).orElseThrow();

        scenario.stimulate(() -> plaatsingen.remove(item, second))
                .andWaitForStateChange(
                        () -> People.as(neighbour, () -> terugkoppelingen.ofSignaal(signaal)), Optional::isEmpty);
        People.as(neighbour, () -> assertThatThrownBy(() -> verloop(owed)).isInstanceOf(NotFound.class));
        assertThat(verloop(owed)).isNotEmpty();
    }

    private SignaalId promised(Scenario scenario, String woorden) {
        SignaalData data = Signalen.promised(wonen, woorden, DUE);
        var noted = new SignaalId[1];
        scenario.stimulate(() -> noted[0] = signalen.note(data))
                .andWaitForStateChange(() -> owed(noted[0]), Optional::isPresent);
        return noted[0];
    }

    /** Delivers once more what said that an answer was promised before {@link #DUE}, and waits until it was heard. */
    private void deliver(Scenario scenario, SignaalId signaal, boolean nieuw) {
        SignaalNoted event = new SignaalNoted(
                signaal,
                nieuw,
                "Oude kop",
                Set.of(wonen.value()),
                true,
                "bewonersgroep",
                Kanaal.BRIEF,
                DUE,
                official.actor(),
                TestClock.START);
        scenario.publish(event).andWaitForStateChange(() -> waiting(signaal), waiting -> waiting == 0);
    }

    private int waiting(SignaalId signaal) {
        return jdbc.sql("select count(*) from EVENT_PUBLICATION where SERIALIZED_EVENT like ?")
                .param("{\"id\":{\"value\":" + signaal.value() + "},%")
                .query(Integer.class)
                .single();
    }

    private void change(
            Scenario scenario, SignaalId signaal, SignaalData data, Predicate<TerugkoppelingListItem> arrived) {
        long version = signalen.detail(signaal).version();
        scenario.stimulate(() -> signalen.change(signaal, version, data))
                .andWaitForStateChange(() -> owed(signaal).filter(arrived), Optional::isPresent);
    }

    private Optional<TerugkoppelingListItem> owed(SignaalId signaal) {
        return People.as(official, () -> terugkoppelingen.ofSignaal(signaal));
    }

    private TerugkoppelingId id(SignaalId signaal) {
        return new TerugkoppelingId(owed(signaal).orElseThrow().id());
    }

    private TerugkoppelingDetail detail(SignaalId signaal) {
        return terugkoppelingen.detail(id(signaal));
    }

    private List<VerloopRegel> verloop(TerugkoppelingListItem owed) {
        return terugkoppelingen.detail(new TerugkoppelingId(owed.id())).verloop();
    }
}
