package nl.eenoverheid.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
@Capability({"I1", "I3"})
class WerkruimteServiceTest {
    private final WerkruimteService werkruimten;
    private final VerloopService verloop;
    private final StatementBudget statements;
    private final TransactionTemplate transactions;
    private final World world;

    private SignedIn owner;
    private SignedIn member;
    private SignedIn stranger;
    private WerkruimteId wonen;

    @Autowired
    WerkruimteServiceTest(
            WerkruimteService werkruimten,
            VerloopService verloop,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.werkruimten = werkruimten;
        this.verloop = verloop;
        this.statements = statements;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        owner = world.official(World.OMMEN);
        member = world.official(World.DALFSEN);
        stranger = world.official(World.OMMEN);
        wonen = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, member, WerkruimteRol.DEELNEMER));
        People.signIn(owner);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void whoOpensAWerkruimteOwnsIt() {
        WerkruimteId id = werkruimten.open(new WerkruimteData(" Water ", "Samen over de Vecht"));

        WerkruimteDetail detail = statements.atMost(3, () -> werkruimten.detail(id));
        assertThat(detail.naam()).isEqualTo("Water");
        assertThat(detail.eigenRol()).isEqualTo(WerkruimteRol.EIGENAAR);
        assertThat(detail.leden()).singleElement().satisfies(lid -> {
            assertThat(lid.naam()).isEqualTo(owner.naam());
            assertThat(lid.door()).isEqualTo(owner.naam());
        });
        assertThat(statements.atMost(2, werkruimten::mine))
                .extracting(WerkruimteListItem::naam)
                .contains("Water");
        assertThat(history(id)).containsExactly("workspace.verloop.opened");
    }

    @Test
    void rightsBeginAndEndAtOnce() {
        People.as(stranger, () -> assertThatThrownBy(() -> werkruimten.detail(wonen))
                .isInstanceOf(NotFound.class));

        werkruimten.admit(wonen, stranger.id(), WerkruimteRol.GAST);
        People.as(
                stranger, () -> assertThat(werkruimten.detail(wonen).eigenRol()).isEqualTo(WerkruimteRol.GAST));

        werkruimten.changeRole(wonen, stranger.id(), WerkruimteRol.LEZER);
        People.as(
                stranger, () -> assertThat(werkruimten.detail(wonen).eigenRol()).isEqualTo(WerkruimteRol.LEZER));

        werkruimten.remove(wonen, stranger.id());
        People.as(stranger, () -> {
            assertThatThrownBy(() -> werkruimten.detail(wonen)).isInstanceOf(NotFound.class);
            assertThat(werkruimten.mine()).isEmpty();
        });
        assertThat(history(wonen))
                .containsExactly(
                        "workspace.verloop.removed", "workspace.verloop.roleChanged", "workspace.verloop.admitted");
        assertThat(verloop.ofItem(new Item(ItemSoort.WERKRUIMTE, wonen.value())))
                .extracting(VerloopRegel::toelichting)
                .containsOnly(stranger.naam());
    }

    @Test
    void whatChangesNothingIsNotRemembered() {
        werkruimten.admit(wonen, owner.id(), WerkruimteRol.LEZER);
        werkruimten.changeRole(wonen, member.id(), WerkruimteRol.DEELNEMER);

        assertThat(history(wonen)).isEmpty();
        assertThat(werkruimten.detail(wonen).eigenRol()).isEqualTo(WerkruimteRol.EIGENAAR);
        People.as(member, () -> assertThat(werkruimten.detail(wonen).eigenRol()).isEqualTo(WerkruimteRol.DEELNEMER));
    }

    @ParameterizedTest
    @CsvSource({"DEELNEMER", "LEZER", "GAST"})
    void onlyOwnersKeepMembers(WerkruimteRol rol) {
        werkruimten.admit(wonen, stranger.id(), rol);
        People.as(stranger, () -> {
            assertThatThrownBy(() -> werkruimten.admit(
                            wonen, world.official(World.ZWOLLE).id(), WerkruimteRol.LEZER))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> werkruimten.changeRole(wonen, stranger.id(), WerkruimteRol.EIGENAAR))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> werkruimten.remove(wonen, owner.id())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> werkruimten.change(wonen, 0, new WerkruimteData("Van mij", "")))
                    .isInstanceOf(AccessDeniedException.class);
            werkruimten.remove(wonen, stranger.id());
            assertThat(werkruimten.mine()).isEmpty();
        });
    }

    @Test
    void strangerAndAdministratorGetNothing() {
        People.as(stranger, () -> {
            assertThatThrownBy(() -> werkruimten.remove(wonen, stranger.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> werkruimten.change(wonen, 0, new WerkruimteData("Van mij", "")))
                    .isInstanceOf(NotFound.class);
        });
        People.as(world.person(World.OMMEN, Rol.BEHEERDER), () -> assertThatThrownBy(werkruimten::mine)
                .isInstanceOf(AccessDeniedException.class));
        People.as(world.person(World.OMMEN, Rol.MEELEZER), () -> assertThatThrownBy(
                        () -> werkruimten.open(new WerkruimteData("Nee", "")))
                .isInstanceOf(AccessDeniedException.class));
        assertThatThrownBy(() -> werkruimten.admit(wonen, new AccountId(-1), WerkruimteRol.LEZER))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void lastOwnerCannotGo() {
        assertThatThrownBy(() -> werkruimten.remove(wonen, owner.id())).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> werkruimten.changeRole(wonen, owner.id(), WerkruimteRol.LEZER))
                .isInstanceOf(IllegalMove.class);

        werkruimten.changeRole(wonen, member.id(), WerkruimteRol.EIGENAAR);
        werkruimten.remove(wonen, owner.id());
        assertThat(werkruimten.mine()).isEmpty();
    }

    @Test
    void twoOwnersWhoRemoveEachOtherAtTheSameMomentDoNotBothSucceed() {
        werkruimten.changeRole(wonen, member.id(), WerkruimteRol.EIGENAAR);
        CompletableFuture<Void> other = transactions.execute(status -> {
            werkruimten.remove(wonen, member.id());
            CompletableFuture<Void> second =
                    CompletableFuture.runAsync(() -> People.as(member, () -> werkruimten.remove(wonen, owner.id())));
            assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return second;
        });

        assertThatThrownBy(() -> other.get(20, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
        assertThat(werkruimten.detail(wonen).leden())
                .extracting(WerkruimteDetail.Lid::accountId)
                .containsExactly(owner.id().value());
    }

    @Test
    void changeOfAnOlderVersionAndBadInputAreRefused() {
        long version = werkruimten.detail(wonen).version();
        werkruimten.change(wonen, version, new WerkruimteData("Wonen", "Samen bouwen"));

        assertThat(werkruimten.detail(wonen).doel()).isEqualTo("Samen bouwen");
        assertThatThrownBy(() -> werkruimten.change(wonen, version, new WerkruimteData("Anders", "")))
                .isInstanceOf(Stale.class);
        for (String bad : List.of("", "x".repeat(100_000), "a\u0000b", "a\u202Eb")) {
            assertThatThrownBy(() -> werkruimten.open(new WerkruimteData(bad, "")))
                    .isInstanceOf(InvalidInput.class);
        }
        WerkruimteId odd = werkruimten.open(new WerkruimteData("<script>'\"🚲 مرحبا", ""));
        assertThat(werkruimten.detail(odd).naam()).isEqualTo("<script>'\"🚲 مرحبا");
    }

    private List<String> history(WerkruimteId id) {
        return verloop.ofItem(new Item(ItemSoort.WERKRUIMTE, id.value())).stream()
                .map(VerloopRegel::soort)
                .toList();
    }
}
