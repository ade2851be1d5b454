package nl.eenoverheid.inbreng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.Besluiten;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.knoop.ClaimService;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.Knopen;
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
import org.springframework.transaction.PlatformTransactionManager;

/** Today is Tuesday 3 March 2026. */
@ApplicationTest
@Capability("H3")
class InbrengServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 17);

    private final InbrengService inbreng;
    private final InbrengVraagService vragen;
    private final InbrengAntwoordService antwoorden;
    private final ApplicationContext context;
    private final StatementBudget statements;
    private final TestClock clock;
    private final World world;

    private SignedIn owner;
    private SignedIn ommen;
    private WerkruimteId wonen;
    private KnoopId knoop;

    @Autowired
    InbrengServiceTest(
            InbrengService inbreng,
            InbrengVraagService vragen,
            InbrengAntwoordService antwoorden,
            ApplicationContext context,
            StatementBudget statements,
            TestClock clock) {
        this.inbreng = inbreng;
        this.vragen = vragen;
        this.antwoorden = antwoorden;
        this.context = context;
        this.statements = statements;
        this.clock = clock;
        this.world = new World(context.getBean(JdbcClient.class), context.getBean(PlatformTransactionManager.class));
    }

    @BeforeEach
    void oneQuestion() {
        owner = world.official(World.OVERIJSSEL);
        ommen = world.official(World.OMMEN);
        wonen = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, ommen, WerkruimteRol.DEELNEMER));
        People.signIn(owner);
        knoop = context.getBean(KnoopService.class).raise(Knopen.data(wonen, "Waar komt het station?"));
        ClaimService claims = context.getBean(ClaimService.class);
        claims.record(knoop, Knopen.decides("Gedeputeerde Staten Overijssel"));
        claims.record(knoop, Knopen.claim("gemeenteraad Ommen", Claim.STEMT_IN));
        claims.record(knoop, Knopen.other("buurtvereniging De Pollen", Claim.WORDT_GEHOORD));
        claims.record(knoop, Knopen.other("netbeheerder", Claim.VOERT_UIT));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void whoHasAPartIsAskedAndDelivers() {
        assertThat(inbreng.ofKnoop(knoop))
                .extracting(InbrengRol::zegt)
                .as("who decides is not asked")
                .containsExactly(Claim.STEMT_IN, Claim.WORDT_GEHOORD, Claim.VOERT_UIT);
        InbrengId id = ask(Claim.STEMT_IN);
        assertThat(rol(Claim.STEMT_IN).inbreng())
                .satisfies(asked -> assertThat(asked.uiterlijk()).isEqualTo(DAY))
                .satisfies(asked -> assertThat(asked.vrager()).isEqualTo(owner.naam()));
        People.as(ommen, () -> {
            assertThat(inbreng.waiting(null)).singleElement().satisfies(each -> {
                assertThat(each.eigen()).isTrue();
                assertThat(each.werkdagenTeLaat()).isZero();
            });
            antwoorden.deliver(
                    id,
                    version(Claim.STEMT_IN),
                    new InbrengLevering(
                            InbrengOordeel.STEMT_IN, "Mits er een geluidswal komt.", "https://ommen.example/1", TODAY));
            assertThat(inbreng.waiting(null)).isEmpty();
        });
        assertThat(rol(Claim.STEMT_IN).inbreng().status()).isEqualTo(InbrengStatus.GELEVERD);
        assertThat(context.getBean(KnoopService.class).detail(knoop).verloop())
                .extracting(regel -> regel.soort())
                .contains("inbreng.verloop.gevraagd", "inbreng.verloop.geleverd");
        statements.atMost(1, () -> inbreng.ofKnoop(knoop));
        statements.atMost(1, () -> inbreng.waiting(null));
    }

    @Test
    void whatIsLateWaitsForBothSides() {
        ask(Claim.STEMT_IN);
        clock.advance(Duration.ofDays(16));
        assertThat(inbreng.waiting(null)).singleElement().satisfies(each -> {
            assertThat(each.eigen()).as("the owner waits for another").isFalse();
            assertThat(each.werkdagenTeLaat()).isEqualTo(2);
        });
        People.as(ommen, () -> assertThat(inbreng.waiting(wonen))
                .singleElement()
                .satisfies(each -> assertThat(each.eigen()).isTrue()));
        vragen.move(
                rol(Claim.STEMT_IN).inbreng().id(), version(Claim.STEMT_IN), DAY.plusDays(30), "de raad komt later");
        assertThat(inbreng.waiting(null)).isEmpty();
        assertThat(rol(Claim.STEMT_IN).inbreng().werkdagenTeLaat()).isZero();
    }

    @Test
    void aBesluitSaysWhoDidNotSpeakOrDoesNotAgree() {
        BesluitvormingService vorming = context.getBean(BesluitvormingService.class);
        BesluitId besluit =
                vorming.draft(Besluiten.data(wonen, owner.organisatie(), "Bij het spoor", knoop, Set.of(), Set.of()));
        assertThat(missing(besluit)).containsExactly(Claim.STEMT_IN, Claim.WORDT_GEHOORD);
        InbrengId agree = ask(Claim.STEMT_IN);
        InbrengId heard = ask(Claim.WORDT_GEHOORD);
        antwoorden.deliver(
                agree, 0, new InbrengLevering(InbrengOordeel.STEMT_NIET_IN, "Te dicht bij huizen.", "", TODAY));
        antwoorden.waive(heard, 0, "zij zijn erbij geweest");
        assertThat(missing(besluit)).as("does not agree").containsExactly(Claim.STEMT_IN);
        vragen.askAgain(agree, 1, new InbrengVraag("En met een wal?", DAY));
        assertThat(missing(besluit)).containsExactly(Claim.STEMT_IN);
        antwoorden.deliver(agree, 2, new InbrengLevering(InbrengOordeel.STEMT_IN, "Dan wel.", "", TODAY));
        assertThat(missing(besluit)).isEmpty();
        statements.atMost(1, () -> inbreng.missing(besluit));
    }

    @Test
    void nothingIsSaidOfWhatEnded() {
        InbrengId id = ask(Claim.STEMT_IN);
        assertThatThrownBy(() -> antwoorden.waive(id, 7, "oud")).isInstanceOf(Stale.class);
        long decides = context.getBean(KnoopService.class)
                .detail(knoop)
                .claims()
                .getFirst()
                .id();
        assertThatThrownBy(() -> vragen.ask(knoop, decides, new InbrengVraag("Beslis", DAY)))
                .isInstanceOfSatisfying(
                        IllegalMove.class, no -> assertThat(no.key()).isEqualTo("inbreng.move.decides"));
        context.getBean(ClaimService.class).end(knoop, rol(Claim.STEMT_IN).claim(), "niet hun gebied");
        assertThatThrownBy(() -> antwoorden.waive(id, 0, "weg"))
                .isInstanceOfSatisfying(
                        IllegalMove.class, no -> assertThat(no.key()).isEqualTo("inbreng.move.ended"));
        long heard = rol(Claim.WORDT_GEHOORD).claim();
        context.getBean(KnoopService.class).withdraw(knoop, "niet meer nodig");
        assertThatThrownBy(() -> vragen.ask(knoop, heard, new InbrengVraag("Wat vinden jullie?", DAY)))
                .isInstanceOfSatisfying(
                        IllegalMove.class, no -> assertThat(no.key()).isEqualTo("inbreng.move.closed"));
        assertThat(inbreng.ofKnoop(knoop)).noneMatch(InbrengRol::canAsk);
        assertThatThrownBy(() -> vragen.ask(knoop, -1, new InbrengVraag("Wie?", DAY)))
                .isInstanceOf(NotFound.class);
        People.as(world.official(World.OMMEN), () -> assertThat(inbreng.ofKnoop(knoop))
                .isEmpty());
    }

    @Test
    void badInputIsRefusedWithEveryProblem() {
        long claim = rol(Claim.STEMT_IN).claim();
        assertThat(fields(() -> vragen.ask(knoop, claim, new InbrengVraag(" ", null))))
                .containsExactly("vraag", "uiterlijk");
        assertThat(fields(() -> vragen.ask(knoop, claim, new InbrengVraag("a".repeat(1001), TODAY.minusDays(1)))))
                .containsExactly("vraag", "uiterlijk");
        assertThat(fields(() -> vragen.ask(knoop, claim, new InbrengVraag("x", TODAY.plusYears(6)))))
                .containsExactly("uiterlijk");
        InbrengId id = ask(Claim.STEMT_IN);
        assertThat(fields(() -> antwoorden.deliver(
                        id, 0, new InbrengLevering(null, "", "javascript:alert(1)", TODAY.plusDays(1)))))
                .containsExactly("oordeel", "tekst", "link", "op");
        assertThat(fields(() -> antwoorden.waive(id, 0, ""))).containsExactly("reden");
        assertThat(fields(() -> vragen.move(id, 0, null, ""))).containsExactly("reden", "uiterlijk");
    }

    private InbrengId ask(Claim zegt) {
        return vragen.ask(knoop, rol(zegt).claim(), new InbrengVraag("Wat vinden jullie hiervan?", DAY));
    }

    private InbrengRol rol(Claim zegt) {
        return inbreng.ofKnoop(knoop).stream()
                .filter(rol -> rol.zegt() == zegt)
                .findFirst()
                .orElseThrow();
    }

    private long version(Claim zegt) {
        return rol(zegt).inbreng().version();
    }

    private List<Claim> missing(BesluitId besluit) {
        return inbreng.missing(besluit).stream().map(InbrengRol::zegt).toList();
    }

    private static List<String> fields(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput e) {
            return e.problems().stream().map(InvalidInput.Problem::field).toList();
        }
    }
}
