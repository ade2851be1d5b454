package nl.eenoverheid.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Stale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
@RecordApplicationEvents
@Capability("L5")
class RolServiceTest {
    private final RolService rollen;
    private final AccountReadRepository accounts;
    private final StatementBudget statements;
    private final TransactionTemplate transactions;
    private final World world;

    @Autowired
    RolServiceTest(
            RolService rollen,
            AccountReadRepository accounts,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.rollen = rollen;
        this.accounts = accounts;
        this.statements = statements;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void signIn() {
        People.signIn(world.person(World.OMMEN, Rol.HOOFDBEHEERDER));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"HOOFDBEHEERDER"})
    void onlyMainAdministratorsKeepRoles(Rol rol) {
        People.as(world.person(World.OMMEN, rol), () -> {
            assertThatThrownBy(rollen::list).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> rollen.change(Rol.PARTNER, 0, Set.of())).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void whatIsShippedKeepsItsOwnRules() {
        List<RolListItem> all = statements.atMost(1, rollen::list);

        assertThat(all).extracting(RolListItem::rol).containsExactlyInAnyOrder(Rol.values());
        assertThat(all).allSatisfy(rol -> {
            assertThat(rol.isChanged()).isFalse();
            assertThat(rol.rechten()).allSatisfy(right -> {
                assertThat(rol.rol().mayHave(right)).isTrue();
                assertThat(rol.rechten()).containsAll(right.needs());
            });
            assertThat(Arrays.stream(Right.values()).filter(rol.rol()::mustHave))
                    .allMatch(rol.rechten()::contains);
        });
    }

    @Test
    void everyRightStandsUnderOneSubject() {
        assertThat(Arrays.stream(RightSubject.values()).flatMap(subject -> subject.rights().stream()))
                .containsExactlyInAnyOrder(Right.values());
    }

    @Test
    void changeWorksForWhoSignsInAndEndsTheSessionsOfWhoHasTheRole(@Autowired ApplicationEvents events) {
        SignedIn clerk = world.person(World.OMMEN, Rol.GRIFFIER);
        undone(() -> {
            RolListItem before = find(Rol.GRIFFIER);
            Set<Right> wanted = EnumSet.copyOf(before.rechten());
            wanted.remove(Right.KNOOP_WRITE);
            wanted.add(Right.DOSSIER_WRITE);
            rollen.change(Rol.GRIFFIER, before.version(), wanted);

            assertThat(find(Rol.GRIFFIER).isChanged()).isTrue();
            SignedIn again = accounts.signedIn(clerk.getUsername()).orElseThrow();
            assertThat(again.has(Right.DOSSIER_WRITE)).isTrue();
            assertThat(again.has(Right.KNOOP_WRITE)).isFalse();
            assertThatThrownBy(() -> rollen.change(Rol.GRIFFIER, before.version(), before.standaard()))
                    .isInstanceOf(Stale.class);
            rollen.change(Rol.GRIFFIER, find(Rol.GRIFFIER).version(), before.standaard());
            assertThat(find(Rol.GRIFFIER).isChanged()).isFalse();
        });

        assertThat(events.stream(SessionsEnded.class).map(SessionsEnded::account))
                .contains(clerk.id());
        AuditedEvent first = events.stream(AuditedEvent.class).findFirst().orElseThrow();
        assertThat(first.about()).isEqualTo("griffier");
    }

    @Test
    void nothingHappensWhenNothingChanges(@Autowired ApplicationEvents events) {
        RolListItem reader = find(Rol.MEELEZER);
        rollen.change(Rol.MEELEZER, reader.version(), reader.rechten());

        assertThat(find(Rol.MEELEZER).version()).isEqualTo(reader.version());
        assertThat(events.stream(SessionsEnded.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BEHEERDER, SIGNAAL_READ",
        "HOOFDBEHEERDER, SIGNAAL_READ",
        "HOOFDBEHEERDER, WERKRUIMTE_READ",
        "BEHEERDER, INSTALLATIE_MANAGE",
        "MEDEWERKER, ACCOUNT_MANAGE",
        "PARTNER, INSTALLATIE_MANAGE"
    })
    void accountsAndContentStayApart(Rol rol, Right right) {
        refused(rol, with(rol, right));
    }

    @ParameterizedTest
    @CsvSource({
        "HOOFDBEHEERDER, ACCOUNT_MANAGE",
        "HOOFDBEHEERDER, INSTALLATIE_MANAGE",
        "MEDEWERKER, SIGNAAL_READ",
        "BESTUURDER, DOSSIER_READ"
    })
    void whatIsNeededCannotBeTakenAway(Rol rol, Right right) {
        Set<Right> wanted = with(rol, right);
        wanted.remove(right);
        refused(rol, wanted);
    }

    private void refused(Rol rol, Set<Right> wanted) {
        undone(() -> assertThatThrownBy(() -> rollen.change(rol, find(rol).version(), wanted))
                .isInstanceOf(IllegalMove.class));
    }

    private Set<Right> with(Rol rol, Right right) {
        Set<Right> rights = EnumSet.of(right);
        rights.addAll(find(rol).rechten());
        return rights;
    }

    private RolListItem find(Rol rol) {
        return rollen.list().stream()
                .filter(row -> row.rol() == rol)
                .findFirst()
                .orElseThrow();
    }

    /** Roles are for everybody: no other test may see the change. */
    private void undone(Runnable act) {
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            act.run();
        });
    }
}
