package nl.eenoverheid.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.AccountService;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.access.VervangingData;
import nl.eenoverheid.access.VervangingId;
import nl.eenoverheid.access.VervangingService;
import nl.eenoverheid.shared.IllegalMove;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What somebody may who stands in for a colleague, and that it ends with what it comes from. */
@ModuleTest
@Capability({"L6", "I6"})
class VervangingScopeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private final ScopeService scopes;
    private final WerkruimteService werkruimten;
    private final VervangingService vervangingen;
    private final AccountService accounts;
    private final Revisions revisions;
    private final ApplicationEventPublisher events;
    private final StatementBudget statements;
    private final TestClock clock;
    private final World world;

    private SignedIn owner;
    private SignedIn colleague;
    private SignedIn second;
    private SignedIn stranger;
    private WerkruimteId wonen;
    private WerkruimteId water;

    @Autowired
    VervangingScopeTest(
            ScopeService scopes,
            WerkruimteService werkruimten,
            VervangingService vervangingen,
            AccountService accounts,
            Revisions revisions,
            ApplicationEventPublisher events,
            StatementBudget statements,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.scopes = scopes;
        this.werkruimten = werkruimten;
        this.vervangingen = vervangingen;
        this.accounts = accounts;
        this.revisions = revisions;
        this.events = events;
        this.statements = statements;
        this.clock = clock;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        owner = world.official(World.OMMEN);
        colleague = world.official(World.OMMEN);
        second = world.official(World.DALFSEN);
        stranger = world.official(World.OMMEN);
        wonen = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, second, WerkruimteRol.EIGENAAR));
        water = world.werkruimte(Map.of(owner, WerkruimteRol.LEZER, colleague, WerkruimteRol.GAST));
        People.signIn(colleague);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void rightsBeginAtOnceAndEndAtOnceWithTheirCause() {
        assertThat(scopes.current().canSee(wonen)).isFalse();
        VervangingId id = name(owner, colleague, TODAY, TODAY.plusDays(2));

        Scope scope = statements.atMost(1, scopes::current);
        assertThat(scope.canManage(wonen)).isTrue();
        assertThat(scope.writing().within(wonen).vervanging(wonen).orElseThrow())
                .isEqualTo(new VervangingOorzaak(owner.id(), owner.naam(), TODAY.plusDays(2), WerkruimteRol.EIGENAAR));
        assertThat(scope.vervangingen()).hasSize(1);
        assertThat(scope.rol(water)).contains(WerkruimteRol.GAST);
        assertThat(scope.vervanging(water)).isEmpty();
        assertThat(statements.atMost(1, werkruimten::mine))
                .filteredOn(row -> row.id() == wonen.value())
                .extracting(WerkruimteListItem::rol)
                .containsExactly(WerkruimteRol.EIGENAAR);

        People.as(owner, () -> vervangingen.end(id));
        assertThat(scopes.current().canSee(wonen)).isFalse();
        assertThat(scopes.current().canSee(water)).isTrue();
    }

    @Test
    void rightsHoldBetweenTheDaysOnly() {
        name(owner, colleague, TODAY.plusDays(1), TODAY.plusDays(2));
        assertThat(scopes.current().canSee(wonen)).isFalse();
        clock.advance(Duration.ofDays(1));
        forget();
        assertThat(scopes.current().canSee(wonen)).isTrue();
        clock.advance(Duration.ofDays(2));
        forget();
        assertThat(scopes.current().canSee(wonen)).isFalse();
    }

    @Test
    void substituteOfASubstituteGetsNothing() {
        SignedIn third = world.official(World.OMMEN);
        name(owner, colleague, TODAY, TODAY);
        name(colleague, third, TODAY, TODAY);

        People.as(third, () -> {
            assertThat(scopes.current().canSee(water)).isTrue();
            assertThat(scopes.current().canSee(wonen)).isFalse();
        });
    }

    @Test
    void whatTheColleagueLosesTheSubstituteLosesToo() {
        name(owner, colleague, TODAY, TODAY.plusDays(9));
        assertThat(scopes.current().canManage(wonen)).isTrue();
        People.as(second, () -> werkruimten.changeRole(wonen, owner.id(), WerkruimteRol.LEZER));
        assertThat(scopes.current().canWrite(wonen)).isFalse();
        assertThat(scopes.current().canSee(wonen)).isTrue();

        People.as(world.person(World.OMMEN, Rol.BEHEERDER), () -> accounts.block(owner.id()));
        assertThat(scopes.current().canSee(wonen)).isFalse();
    }

    @Test
    void substituteOfAnOwnerNeitherMakesNorTakesAwayOwners() {
        name(owner, colleague, TODAY, TODAY);
        werkruimten.admit(wonen, stranger.id(), WerkruimteRol.LEZER);
        werkruimten.changeRole(wonen, stranger.id(), WerkruimteRol.DEELNEMER);

        assertThat(List.<Runnable>of(
                        () -> werkruimten.admit(
                                wonen, world.official(World.ZWOLLE).id(), WerkruimteRol.EIGENAAR),
                        () -> werkruimten.changeRole(wonen, stranger.id(), WerkruimteRol.EIGENAAR),
                        () -> werkruimten.changeRole(wonen, second.id(), WerkruimteRol.LEZER),
                        () -> werkruimten.remove(wonen, second.id())))
                .allSatisfy(act -> assertThatThrownBy(act::run).isInstanceOf(IllegalMove.class));
        werkruimten.remove(wonen, stranger.id());
    }

    @Test
    void openScreensAreWokenWhenTheRightsEnd() {
        VervangingId id = name(owner, colleague, TODAY, TODAY);
        var seen = new ArrayList<Boolean>();
        Runnable end = revisions.subscribe(
                List.of(wonen.value()),
                Set.of(ItemSoort.DOSSIER),
                () -> People.as(colleague, () -> seen.add(scopes.current().canSee(wonen))));

        People.as(owner, () -> vervangingen.end(id));
        assertThat(seen).containsOnly(false).isNotEmpty();
        end.run();
    }

    @ParameterizedTest
    @CsvSource({
        "EIGENAAR, DEELNEMER, true",
        "DEELNEMER, LEZER, true",
        "DEELNEMER, GAST, true",
        "LEZER, GAST, false",
        "GAST, LEZER, false",
        "DEELNEMER, DEELNEMER, false",
        "DEELNEMER, EIGENAAR, false"
    })
    void onlyARoleThatAllowsEverythingAndMoreReplacesAnother(WerkruimteRol one, WerkruimteRol other, boolean more) {
        assertThat(one.outranks(other)).isEqualTo(more);
    }

    /** As after a minute: the service forgets by itself what it knew. */
    private void forget() {
        events.publishEvent(new MembersChanged(water, Set.of(colleague.id()), owner.actor(), clock.instant()));
    }

    private VervangingId name(SignedIn voor, SignedIn vervanger, LocalDate van, LocalDate tot) {
        return People.as(voor, () -> vervangingen.name(new VervangingData(vervanger.id(), van, tot, "vakantie")));
    }
}
