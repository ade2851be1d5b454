package nl.eenoverheid.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.AccountService;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Rights that are computed once and dropped on change, what others did, and waking the screens of others. */
@ModuleTest
@Capability({"I1", "I9"})
class ScopeServiceTest {
    private final ScopeService scopes;
    private final WerkruimteService werkruimten;
    private final VerloopService verloop;
    private final Revisions revisions;
    private final AccountService accounts;
    private final ApplicationEventPublisher events;
    private final StatementBudget statements;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;

    private SignedIn owner;
    private SignedIn member;
    private WerkruimteId wonen;
    private WerkruimteId water;

    @Autowired
    ScopeServiceTest(
            ScopeService scopes,
            WerkruimteService werkruimten,
            VerloopService verloop,
            Revisions revisions,
            AccountService accounts,
            ApplicationEventPublisher events,
            StatementBudget statements,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.scopes = scopes;
        this.werkruimten = werkruimten;
        this.verloop = verloop;
        this.revisions = revisions;
        this.accounts = accounts;
        this.events = events;
        this.statements = statements;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        owner = world.official(World.OMMEN);
        member = world.official(World.DALFSEN);
        wonen = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, member, WerkruimteRol.DEELNEMER));
        water = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, member, WerkruimteRol.LEZER));
        People.signIn(member);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void scopeIsReadOnceAndDroppedWhenAMembershipChanges() {
        assertThat(statements.atMost(1, scopes::current).canWrite(wonen)).isTrue();
        assertThat(statements.count(scopes::current)).isZero();

        People.as(owner, () -> werkruimten.changeRole(wonen, member.id(), WerkruimteRol.LEZER));
        assertThat(scopes.current().canWrite(wonen)).isFalse();
        assertThat(scopes.current().canSee(wonen)).isTrue();

        People.as(owner, () -> werkruimten.remove(wonen, member.id()));
        assertThat(scopes.current().canSee(wonen)).isFalse();
        assertThat(scopes.current().within(wonen).werkruimteIds()).containsExactly(-1L);
    }

    @Test
    void blockedAccountSeesNothing() {
        assertThat(scopes.current().canSee(wonen)).isTrue();

        SignedIn administrator = world.person(World.DALFSEN, Rol.BEHEERDER);
        People.as(administrator, () -> accounts.block(member.id()));
        assertThat(scopes.current().werkruimteIds()).containsExactly(-1L);
        People.as(administrator, () -> accounts.unblock(member.id()));
        assertThat(scopes.current().canSee(wonen)).isTrue();
    }

    @Test
    void transactionFromBeforeTheChangeDoesNotBringOldRightsBack() {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("select count(*) from werkruimte_lid").query(Long.class).single();
            CompletableFuture.runAsync(() -> People.as(owner, () -> werkruimten.remove(wonen, member.id())))
                    .join();
            scopes.current();
        });

        assertThat(scopes.current().canSee(wonen)).isFalse();
    }

    @Test
    void verloopTellsOnceWhatOthersDidSinceAMomentWhereOneMayLook() {
        happens(1, owner, wonen, water);
        clock.advance(Duration.ofHours(1));
        happens(2, owner, wonen);
        happens(3, member, wonen);
        happens(4, owner, world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR)));

        assertThat(since(TestClock.START, null)).containsExactly(2L, 1L);
        assertThat(since(TestClock.START.plusSeconds(1), null)).containsExactly(2L);
        assertThat(since(TestClock.START, water)).containsExactly(1L);
        People.as(owner, () -> assertThat(since(TestClock.START, null)).containsExactly(3L));
        assertThat(verloop.ofItem(new Item(ItemSoort.SIGNAAL, 4L + wonen.value())))
                .isEmpty();
    }

    @Test
    void manyThingsThatHappenToOneAreOneLine() {
        happens(1, owner, wonen, water);
        happens(2, owner, wonen);
        clock.advance(Duration.ofHours(1));
        happens(1, owner, wonen);
        happens(1, member, wonen);
        happens(1, owner, wonen, water);
        Item first = new Item(ItemSoort.SIGNAAL, 1 + wonen.value());

        assertThat(verloop.since(TestClock.START, null, null).rows())
                .extracting(NieuwsRegel::aantal)
                .containsExactly(3, 1);
        assertThat(verloop.ofItemSince(first, TestClock.START, null)).hasSize(3);
        assertThat(verloop.ofItemSince(first, TestClock.START.plusSeconds(1), water))
                .hasSize(1);
        People.as(world.official(World.DALFSEN), () -> assertThat(verloop.ofItemSince(first, TestClock.START, null))
                .isEmpty());
    }

    @Test
    void verloopIsReadPageByPage() {
        for (int number = 0; number < 65; number++) {
            happens(number, owner, wonen, water);
        }
        List<Long> read = new ArrayList<>();
        @Nullable String after = null;
        do {
            Page<NieuwsRegel> page = verloop.since(TestClock.START, null, after);
            page.rows().forEach(row -> read.add(row.laatste().item().id()));
            after = page.next();
        } while (after != null);

        assertThat(read).hasSize(65).doesNotHaveDuplicates();
    }

    @Test
    void screensAreWokenAfterTheCommitAndWithTheNewRights() {
        var seen = new ArrayList<Boolean>();
        scopes.current();
        Runnable end = revisions.subscribe(
                List.of(wonen.value()),
                Set.of(ItemSoort.WERKRUIMTE),
                () -> People.as(member, () -> seen.add(scopes.current().canSee(wonen))));

        transactions.executeWithoutResult(status -> {
            People.as(owner, () -> werkruimten.remove(wonen, member.id()));
            assertThat(seen).isEmpty();
        });
        assertThat(seen).isNotEmpty().containsOnly(false);
        end.run();
    }

    @Test
    void nobodyIsWokenForWhatWasUndoneOrIsElsewhereOrOfAnotherKind() {
        int before = revisions.size();
        var woken = new AtomicInteger();
        Runnable end = revisions.subscribe(
                List.of(wonen.value(), water.value()), Set.of(ItemSoort.SIGNAAL), woken::incrementAndGet);
        assertThat(revisions.size()).isEqualTo(before + 2);

        transactions.executeWithoutResult(status -> {
            publish(1, owner, wonen);
            status.setRollbackOnly();
        });
        happens(2, owner, world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR)));
        assertThat(woken).hasValue(0);
        happens(3, owner, wonen, water);
        assertThat(woken).as("once for an event in both").hasValue(1);

        end.run();
        end.run();
        assertThat(revisions.size()).isEqualTo(before);
        happens(4, owner, wonen);
        assertThat(woken).hasValue(1);
    }

    @Test
    void screenThatFailsDoesNotKeepOthersAsleep() {
        var woken = new AtomicInteger();
        Runnable first = revisions.subscribe(List.of(wonen.value()), Set.of(), () -> {
            throw new IllegalStateException("a screen that is gone");
        });
        Runnable second = revisions.subscribe(List.of(wonen.value()), Set.of(), woken::incrementAndGet);

        happens(1, owner, wonen);

        assertThat(woken).hasValue(1);
        first.run();
        second.run();
    }

    private List<Long> since(Instant moment, @Nullable WerkruimteId werkruimte) {
        return verloop.since(moment, werkruimte, null).rows().stream()
                .map(row -> row.laatste().item().id() - wonen.value())
                .toList();
    }

    private void happens(long number, SignedIn who, WerkruimteId... where) {
        transactions.executeWithoutResult(status -> publish(number, who, where));
    }

    private void publish(long number, SignedIn who, WerkruimteId... where) {
        Set<Long> ids = Arrays.stream(where).map(WerkruimteId::value).collect(Collectors.toSet());
        Item item = new Item(ItemSoort.SIGNAAL, number + wonen.value());
        events.publishEvent(new Happening(item, ids, who.actor(), clock.instant()));
    }
}
