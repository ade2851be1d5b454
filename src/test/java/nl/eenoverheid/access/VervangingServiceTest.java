package nl.eenoverheid.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest
@RecordApplicationEvents
@Capability("L6")
class VervangingServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private final VervangingService own;
    private final ManagedVervangingService managed;
    private final AccountService accounts;
    private final StatementBudget statements;
    private final TestClock clock;
    private final World world;

    private SignedIn away;
    private SignedIn colleague;

    @Autowired
    VervangingServiceTest(
            VervangingService own,
            ManagedVervangingService managed,
            AccountService accounts,
            StatementBudget statements,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.own = own;
        this.managed = managed;
        this.accounts = accounts;
        this.statements = statements;
        this.clock = clock;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        away = world.official(World.OMMEN);
        colleague = world.official(World.OMMEN);
        People.signIn(away);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void colleagueStandsInFromTheFirstToTheLastDay(@Autowired ApplicationEvents events) {
        own.name(data(colleague, TODAY.plusDays(1), TODAY.plusDays(3)));

        VervangingListItem made = statements.atMost(1, own::mine).getFirst();
        assertThat(made.vervanger()).isEqualTo(colleague.naam());
        assertThat(made.door()).isEqualTo(away.naam());
        assertThat(List.of(0, 1, 3, 4))
                .extracting(days -> made.status(TODAY.plusDays(days)))
                .containsExactly(
                        VervangingStatus.KOMT,
                        VervangingStatus.LOOPT,
                        VervangingStatus.LOOPT,
                        VervangingStatus.VOORBIJ);
        People.as(colleague, () -> assertThat(own.mine()).hasSize(1));
        assertThat(events.stream(AuditedEvent.class).map(AuditedEvent::what))
                .containsExactly("access.audit.vervangingNamed");
        assertThat(events.stream(VervangingChanged.class).map(VervangingChanged::vervanger))
                .containsExactly(colleague.id());
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "2, 1", "0, 366"})
    void daysThatCannotBeAreRefused(int first, int last) {
        assertThatThrownBy(() -> own.name(data(colleague, TODAY.plusDays(first), TODAY.plusDays(last))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aYearIsTheLongest() {
        assertThat(own.name(data(colleague, TODAY, TODAY.plusDays(365)))).isNotNull();
    }

    @Test
    void onlyAnActiveColleagueOfTheSameOrganisationStandsIn() {
        SignedIn blocked = world.official(World.OMMEN);
        People.as(world.person(World.OMMEN, Rol.BEHEERDER), () -> accounts.block(blocked.id()));
        List<SignedIn> wrong = List.of(
                away,
                blocked,
                world.official(World.ZWOLLE),
                world.person(World.OMMEN, Rol.PARTNER),
                world.person(World.OMMEN, Rol.BEHEERDER));

        assertThat(wrong).allSatisfy(person -> {
            assertThat(own.candidates())
                    .extracting(AccountChoice::id)
                    .doesNotContain(person.id().value());
            assertThatThrownBy(() -> own.name(data(person, TODAY, TODAY))).isInstanceOf(InvalidInput.class);
        });
        People.as(world.person(World.OMMEN, Rol.PARTNER), () -> {
            assertThat(own.candidates()).isEmpty();
            assertThatThrownBy(() -> own.name(data(colleague, TODAY, TODAY))).isInstanceOf(InvalidInput.class);
        });
    }

    @Test
    void oneAtATime() {
        VervangingId first = own.name(data(colleague, TODAY, TODAY.plusDays(3)));
        SignedIn other = world.official(World.OMMEN);

        assertThatThrownBy(() -> own.name(data(other, TODAY.plusDays(3), TODAY.plusDays(9))))
                .isInstanceOf(IllegalMove.class);
        own.end(first);
        assertThat(own.name(data(other, TODAY.plusDays(3), TODAY.plusDays(9)))).isNotNull();
    }

    @Test
    void endsEarlyOnceAndStaysToBeSeen() {
        VervangingId id = own.name(data(colleague, TODAY, TODAY));
        People.as(colleague, () -> assertThatThrownBy(() -> own.end(id)).isInstanceOf(NotFound.class));
        own.end(id);

        assertThat(own.mine().getFirst().status(TODAY)).isEqualTo(VervangingStatus.BEEINDIGD);
        assertThatThrownBy(() -> own.end(id)).isInstanceOf(IllegalMove.class);
    }

    @Test
    void lastDayEndsAtMidnightInTheNetherlands() {
        VervangingId id = own.name(data(colleague, TODAY, TODAY));
        clock.advance(Duration.ofHours(14).plusMinutes(59));
        assertThat(managedBy(World.OMMEN, id)).isEqualTo("open");
        clock.advance(Duration.ofMinutes(2));

        assertThatThrownBy(() -> own.end(id)).isInstanceOf(IllegalMove.class);
    }

    private String managedBy(String tooi, VervangingId id) {
        return People.as(world.person(tooi, Rol.BEHEERDER), () -> managed.list(null).rows().stream()
                .filter(row -> row.id() == id.value())
                .map(row -> row.beeindigdOp() == null ? "open" : "ended")
                .findFirst()
                .orElse("unseen"));
    }

    @Test
    void administratorArrangesItForTheOwnOrganisationOnly() {
        SignedIn administrator = world.person(World.OMMEN, Rol.BEHEERDER);
        VervangingId id =
                People.as(administrator, () -> managed.name(away.id(), data(colleague, TODAY, TODAY.plusDays(9))));

        People.as(world.person(World.ZWOLLE, Rol.BEHEERDER), () -> {
            assertThat(managed.list(null).rows())
                    .extracting(VervangingListItem::id)
                    .doesNotContain(id.value());
            assertThatThrownBy(() -> managed.candidates(away.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> managed.name(away.id(), data(colleague, TODAY, TODAY)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> managed.end(id)).isInstanceOf(NotFound.class);
        });
        People.as(administrator, () -> {
            assertThat(statements.atMost(1, () -> managed.list(null)).rows())
                    .extracting(VervangingListItem::id)
                    .contains(id.value());
            managed.end(id);
        });
        assertThat(managedBy(World.OMMEN, id)).isEqualTo("ended");
    }

    @Test
    void officialsArrangeNothingForOthersAndAdministratorsWithoutContentNothingForThemselves() {
        assertThatThrownBy(() -> managed.list(null)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> managed.name(colleague.id(), data(away, TODAY, TODAY)))
                .isInstanceOf(AccessDeniedException.class);
        People.as(world.person(World.OMMEN, Rol.BEHEERDER), () -> assertThatThrownBy(own::mine)
                .isInstanceOf(AccessDeniedException.class));
    }

    private static VervangingData data(SignedIn person, LocalDate van, LocalDate tot) {
        return new VervangingData(person.id(), van, tot, "vakantie");
    }
}
