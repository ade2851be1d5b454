package nl.eenoverheid.bijlage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.inhoud.Contents;
import nl.eenoverheid.inhoud.InhoudSoort;
import nl.eenoverheid.inhoud.Photo;
import nl.eenoverheid.inhoud.Weggehaald;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.PlaatsingService;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.VerloopService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import nl.eenoverheid.workspace.WerkruimteService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

@ModuleTest(extraIncludes = {"overheid", "bezoek", "signaal"})
@Capability({"A13", "I4"})
class BijlageServiceTest {
    private final BijlageService bijlagen;
    private final BijlageOntvangstService ontvangst;
    private final BijlageSweep sweep;
    private final SignaalService signalen;
    private final PlaatsingService plaatsingen;
    private final WerkruimteService werkruimten;
    private final VerloopService verloop;
    private final StatementBudget statements;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final ApplicationContext beans;
    private final TransactionTemplate transaction;
    private final World world;

    private SignedIn owner;
    private SignedIn member;
    private SignedIn reader;
    private SignedIn guest;
    private SignedIn stranger;
    private WerkruimteId wonen;
    private WerkruimteId elders;
    private SignaalId signaal;

    @Autowired
    BijlageServiceTest(
            BijlageService bijlagen,
            BijlageOntvangstService ontvangst,
            BijlageSweep sweep,
            SignaalService signalen,
            PlaatsingService plaatsingen,
            WerkruimteService werkruimten,
            VerloopService verloop,
            StatementBudget statements,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager,
            ApplicationContext beans) {
        this.beans = beans;
        this.transaction = new TransactionTemplate(manager);
        this.bijlagen = bijlagen;
        this.ontvangst = ontvangst;
        this.sweep = sweep;
        this.signalen = signalen;
        this.plaatsingen = plaatsingen;
        this.werkruimten = werkruimten;
        this.verloop = verloop;
        this.statements = statements;
        this.clock = clock;
        this.jdbc = jdbc;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        owner = world.official(World.OMMEN);
        member = world.official(World.DALFSEN);
        reader = world.official(World.ZWOLLE);
        guest = world.official(World.ZWOLLE);
        stranger = world.official(World.OVERIJSSEL);
        wonen = world.werkruimte(Map.of(
                owner, WerkruimteRol.EIGENAAR,
                member, WerkruimteRol.DEELNEMER,
                reader, WerkruimteRol.LEZER,
                guest, WerkruimteRol.GAST));
        elders = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, stranger, WerkruimteRol.LEZER));
        People.signIn(owner);
        signaal = signalen.note(Signalen.data(wonen, "De brug is glad"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void whoReadsTheSignaalSeesAndOpensItAndNobodyElse() throws Exception {
        BijlageId photo = photo();
        for (SignedIn each : List.of(member, reader, guest)) {
            People.as(each, () -> {
                assertThat(signalen.detail(signaal)).isNotNull();
                BijlageListItem row = statements
                        .atMost(2, () -> bijlagen.ofSignaal(signaal))
                        .rows()
                        .getFirst();
                assertThat(row.naam()).isEqualTo("brug.jpg");
                assertThat(row.soort()).isEqualTo(InhoudSoort.JPEG);
                assertThat(row.weggehaald()).contains(Weggehaald.PLAATS, Weggehaald.TOESTEL);
                assertThat(statements.atMost(3, () -> bijlagen.open(photo)).naam())
                        .isEqualTo("brug.jpg");
                assertThat(bijlagen.small(photo)).isNotEmpty();
            });
        }
        People.as(stranger, () -> {
            assertThatThrownBy(() -> bijlagen.ofSignaal(signaal)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bijlagen.open(photo)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bijlagen.small(photo)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bijlagen.remove(photo)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bijlagen.describe(photo, 0, "x")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> text(signaal)).isInstanceOf(NotFound.class);
        });
        assertThatThrownBy(() -> bijlagen.open(new BijlageId(-1))).isInstanceOf(NotFound.class);
        assertThat(verloop()).containsExactly("bijlage.verloop.added brug.jpg", "signaal.verloop.noted ");
    }

    @Test
    void whoReadsOnlyChangesNothing() {
        BijlageId photo = photo();
        for (SignedIn each : List.of(reader, guest)) {
            People.as(each, () -> {
                assertThat(bijlagen.ofSignaal(signaal).canChange()).isFalse();
                assertThatThrownBy(() -> text(signaal)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> bijlagen.remove(photo)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> bijlagen.restore(photo)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> bijlagen.describe(photo, 0, "x")).isInstanceOf(AccessDeniedException.class);
            });
        }
        People.as(guest, () -> {
            SignaalId own = signalen.note(Signalen.data(wonen, "Gehoord door een gast"));
            assertThat(bijlagen.ofSignaal(own).canChange()).isTrue();
            text(own);
            assertThat(bijlagen.ofSignaal(own).rows()).hasSize(1);
        });
    }

    @Test
    void guestsOpenNothingWhereDownloadingIsOff() {
        BijlageId photo = photo();
        werkruimten.letGuestsDownload(wonen, false);
        People.as(guest, () -> {
            assertThat(bijlagen.ofSignaal(signaal).canOpen()).isFalse();
            assertThatThrownBy(() -> bijlagen.open(photo)).isInstanceOf(AccessDeniedException.class);
            assertThat(bijlagen.small(photo)).isNotEmpty();
        });
        People.as(
                reader, () -> assertThat(bijlagen.ofSignaal(signaal).canOpen()).isTrue());
        werkruimten.letGuestsDownload(wonen, true);
        People.as(guest, () -> assertThat(bijlagen.open(photo).naam()).isEqualTo("brug.jpg"));
    }

    @Test
    void whoWasRemovedOpensNothingAnyMore() {
        BijlageId photo = photo();
        People.as(member, () -> assertThat(bijlagen.open(photo)).isNotNull());
        werkruimten.remove(wonen, member.id());
        People.as(member, () -> assertThatThrownBy(() -> bijlagen.open(photo)).isInstanceOf(NotFound.class));
    }

    @Test
    void itStandsWhereTheSignaalStands() {
        BijlageId photo = photo();
        Item item = new Item(ItemSoort.SIGNAAL, signaal.value());
        plaatsingen.place(item, elders);
        People.as(stranger, () -> assertThat(bijlagen.open(photo).naam()).isEqualTo("brug.jpg"));
        plaatsingen.remove(item, elders);
        People.as(stranger, () -> assertThatThrownBy(() -> bijlagen.open(photo)).isInstanceOf(NotFound.class));
    }

    @Test
    void removalIsTakenBackForADayAndThenFinal() {
        BijlageId one = photo();
        BijlageId other = text(signaal);
        bijlagen.remove(one);
        assertThat(names()).containsExactly("brief.txt");
        assertThatThrownBy(() -> bijlagen.open(one)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bijlagen.remove(one)).isInstanceOf(IllegalMove.class);
        bijlagen.restore(one);
        bijlagen.restore(one);
        assertThat(names()).containsExactly("brug.jpg", "brief.txt");
        bijlagen.remove(other);
        sweep.sweep();
        bijlagen.restore(other);
        bijlagen.remove(other);
        long before = contents();
        clock.advance(Duration.ofHours(25));
        sweep.sweep();
        assertThatThrownBy(() -> bijlagen.restore(other)).isInstanceOf(NotFound.class);
        assertThat(names()).containsExactly("brug.jpg");
        assertThat(contents()).isLessThan(before);
        assertThat(verloop()).contains("bijlage.verloop.removed brug.jpg", "bijlage.verloop.restored brug.jpg");
    }

    @Test
    void whatWaitsBelongsToItsWriterUntilTheSignaalIsNoted() {
        BijlageId photo = ontvangst.add(null, Contents.sent("brug.jpg", Photo.jpeg(1)));
        BijlageId left = ontvangst.add(null, Contents.text("los.txt", "los"));
        assertThat(statements.atMost(1, bijlagen::waiting)).hasSize(2);
        People.as(member, () -> {
            assertThat(bijlagen.waiting()).isEmpty();
            assertThatThrownBy(() -> bijlagen.open(photo)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bijlagen.small(photo)).isInstanceOf(NotFound.class);
            bijlagen.attach(signaal, Set.of(photo.value()));
        });
        assertThat(names()).isEmpty();
        bijlagen.attach(signaal, Set.of(photo.value(), -1L));
        bijlagen.attach(signaal, Set.of(photo.value()));
        assertThat(names()).containsExactly("brug.jpg");
        assertThat(bijlagen.waiting()).hasSize(1);
        clock.advance(Duration.ofHours(25));
        sweep.sweep();
        assertThat(bijlagen.waiting()).isEmpty();
        assertThatThrownBy(() -> bijlagen.open(left)).isInstanceOf(NotFound.class);
        assertThat(names()).containsExactly("brug.jpg");
    }

    @Test
    void descriptionIsCheckedAndKeepsWhatOthersWrote() {
        BijlageId photo = photo();
        bijlagen.describe(photo, 0, "  De brug bij Ommen, met ijs  ");
        assertThat(bijlagen.ofSignaal(signaal).rows().getFirst().beschrijving())
                .isEqualTo("De brug bij Ommen, met ijs");
        assertThatThrownBy(() -> bijlagen.describe(photo, 0, "Iets anders")).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> bijlagen.describe(photo, 1, "x".repeat(401))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> bijlagen.describe(photo, 1, "om\u202Egekeerd")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void thereIsRoomForTwenty() {
        for (int i = 0; i < 20; i++) {
            text(signaal);
        }
        assertThatThrownBy(() -> text(signaal)).isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(
                        e.problems().getFirst().key())
                .isEqualTo("bijlage.input.many"));
        bijlagen.remove(
                new BijlageId(bijlagen.ofSignaal(signaal).rows().getFirst().id()));
        text(signaal);
        assertThat(names()).hasSize(20);
    }

    @Test
    void twoAtOnceFindNoMoreRoomThanOne() throws InterruptedException {
        for (int i = 0; i < 19; i++) {
            text(signaal);
        }
        Thread second = transaction.execute(status -> {
            text(signaal);
            Thread other = Thread.startVirtualThread(() -> People.as(member, () -> sent(signaal)));
            assertThat(isDone(other)).as("it waits for the first").isFalse();
            return other;
        });
        second.join();
        assertThat(names()).hasSize(20);
    }

    @Test
    void whatWaitsDoesNotMakeASignaalLargerThanItMayBe() {
        for (int i = 0; i < 19; i++) {
            text(signaal);
        }
        BijlageId one = ontvangst.add(null, Contents.text("een.txt", "een"));
        BijlageId two = ontvangst.add(null, Contents.text("twee.txt", "twee"));
        assertThatThrownBy(() -> bijlagen.attach(signaal, Set.of(one.value(), two.value())))
                .isInstanceOf(InvalidInput.class);
        bijlagen.attach(signaal, Set.of(one.value()));
        assertThat(names()).hasSize(20);
    }

    @Test
    void whatIsTakenAwayCountsForTheDay() {
        BijlageId gone = text(signaal);
        bijlagen.remove(gone);
        var narrow = new BijlageGuard(
                beans.getBean(BijlageRepository.class),
                beans.getBean(BijlageReadRepository.class),
                beans.getBean(CurrentAccount.class),
                new BijlageProperties(20, DataSize.ofMegabytes(200), DataSize.ofBytes(20)));
        Scope scope = beans.getBean(ScopeService.class).current();
        narrow.requireRoomToday(5, clock.instant(), scope);
        assertThatThrownBy(() -> narrow.requireRoomToday(15, clock.instant(), scope))
                .isInstanceOf(InvalidInput.class);
        narrow.requireRoomToday(15, clock.instant().plus(Duration.ofDays(1)), scope);
    }

    private static boolean isDone(Thread thread) {
        try {
            return thread.join(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a file when there is room. */
    private void sent(SignaalId at) {
        try {
            text(at);
        } catch (InvalidInput e) {
            assertThat(e.problems().getFirst().key()).isEqualTo("bijlage.input.many");
        }
    }

    private BijlageId photo() {
        return ontvangst.add(signaal, Contents.sent("brug.jpg", Photo.jpeg(1)));
    }

    private BijlageId text(SignaalId at) {
        return ontvangst.add(at, Contents.text("brief.txt", "Beste mensen"));
    }

    private List<String> names() {
        return bijlagen.ofSignaal(signaal).rows().stream()
                .map(BijlageListItem::naam)
                .toList();
    }

    private List<String> verloop() {
        return verloop.ofItem(new Item(ItemSoort.SIGNAAL, signaal.value())).stream()
                .map((VerloopRegel regel) -> regel.soort() + " " + regel.toelichting())
                .toList();
    }

    private long contents() {
        return jdbc.sql("select count(*) from inhoud").query(Long.class).single();
    }
}
