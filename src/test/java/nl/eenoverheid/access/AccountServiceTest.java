package nl.eenoverheid.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.shared.Stale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
@Capability("L5")
class AccountServiceTest {
    private final AccountService accounts;
    private final EntryService entry;
    private final UserDetailsService people;
    private final StatementBudget statements;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;

    private SignedIn administrator;
    private String email;

    @Autowired
    AccountServiceTest(
            AccountService accounts,
            EntryService entry,
            UserDetailsService people,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.accounts = accounts;
        this.entry = entry;
        this.people = people;
        this.statements = statements;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void signIn() {
        administrator = world.person(World.OMMEN, Rol.HOOFDBEHEERDER);
        email = "collega" + System.nanoTime() + "@ommen.example";
        People.signIn(administrator);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @ParameterizedTest
    @EnumSource(names = {"MEDEWERKER", "BESTUURDER", "GRIFFIER", "MEELEZER"})
    void onlyAdministratorsKeepAccounts(Rol rol) {
        AccountId id = administrator.id();
        People.as(world.person(World.OMMEN, rol), () -> {
            denied(() -> accounts.list("", null));
            denied(() -> accounts.detail(id));
            denied(() -> accounts.create(Accounts.data(world, email)));
            denied(() -> accounts.change(id, 0, Accounts.data(world, email)));
            denied(() -> accounts.inviteAgain(id));
            denied(() -> accounts.block(id));
            denied(() -> accounts.unblock(id));
            assertThat(accounts.choices()).isNotEmpty();
        });
        denied(accounts::choices);
    }

    @Test
    void accountIsFoundByAPartOfItsNameAddressOrOrganisation() {
        accounts.create(Accounts.data(world, email));

        Page<AccountListItem> found = statements.atMost(1, () -> accounts.list(email.substring(3, 20), null));

        assertThat(found.rows()).singleElement().satisfies(row -> {
            assertThat(row.email()).isEqualTo(email);
            assertThat(row.rollen()).isEqualTo("MEDEWERKER");
            assertThat(row.heeftWachtwoord()).isFalse();
            assertThat(row.actief()).isTrue();
        });
        assertThat(accounts.list("100%_zeker_niemand", null).rows()).isEmpty();
    }

    @Test
    void addressBelongsToOneAccount() {
        accounts.create(Accounts.data(world, email));
        AccountListItem other = created("ander" + email);

        assertThatThrownBy(() -> accounts.create(Accounts.data(world, email.toUpperCase(Locale.ROOT))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(
                        () -> accounts.change(new AccountId(other.id()), other.version(), Accounts.data(world, email)))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geen adres", "a@b", "<script>@x.example y", "a\u0000@b.example", "a\u202E@b.example"})
    void badAddressIsRefused(String bad) {
        assertThatThrownBy(() -> accounts.create(Accounts.data(world, bad))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void roleThatIsNotThereIsRefused() {
        AccountData data = Accounts.data(world, email);

        assertThatThrownBy(() -> accounts.create(new AccountData(
                        data.email(), data.naam(), data.functie(), data.organisatieKeuze(), Set.of("KONING"))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void changeOfAnOlderVersionIsRefused() {
        AccountListItem account = created(email);
        AccountId id = new AccountId(account.id());
        accounts.change(id, account.version(), Accounts.data(world, email, Rol.GRIFFIER));

        assertThat(accounts.detail(id).rollen()).isEqualTo("GRIFFIER");
        assertThatThrownBy(() -> accounts.change(id, account.version(), Accounts.data(world, email)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> accounts.detail(new AccountId(-1))).isInstanceOf(NotFound.class);
    }

    @Test
    void blockedAccountHasNoWayInUntilItIsLetInAgain() {
        String token = accounts.create(Accounts.data(world, email));
        AccountId id =
                new AccountId(accounts.list(email, null).rows().getFirst().id());
        accounts.block(id);

        assertThat(entry.isOpen(token)).isFalse();
        assertThatThrownBy(() -> accounts.inviteAgain(id)).isInstanceOf(IllegalMove.class);
        accounts.unblock(id);
        entry.choosePassword(accounts.inviteAgain(id), "vijf fietsen in de regen");
        assertThat(people.loadUserByUsername(email).isEnabled()).isTrue();
    }

    @Test
    void lastAdministratorStays() {
        SignedIn other = world.person(World.ZWOLLE, Rol.HOOFDBEHEERDER);
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("update account set actief = false where id not in (?, ?)")
                    .params(administrator.id().value(), other.id().value())
                    .update();
            accounts.block(other.id());
            accounts.block(other.id());

            assertThatThrownBy(() -> accounts.block(administrator.id())).isInstanceOf(IllegalMove.class);
            assertThatThrownBy(() -> accounts.change(administrator.id(), 0, Accounts.data(world, email)))
                    .isInstanceOf(IllegalMove.class);
        });
        assertThat(accounts.detail(administrator.id()).actief()).isTrue();
    }

    @Test
    void organisationsOwnAdministratorKeepsOnlyThatOrganisation() {
        AccountListItem here = created(email);
        SignedIn elsewhere = world.person(World.ZWOLLE, Rol.MEDEWERKER);

        People.as(world.person(World.OMMEN, Rol.BEHEERDER), () -> {
            assertThat(accounts.list(elsewhere.getUsername(), null).rows()).isEmpty();
            assertThat(accounts.list(email, null).rows())
                    .extracting(AccountListItem::id)
                    .containsExactly(here.id());
            assertThatThrownBy(() -> accounts.detail(elsewhere.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> accounts.change(elsewhere.id(), 0, Accounts.data(world, "x" + email)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> accounts.inviteAgain(elsewhere.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> accounts.block(elsewhere.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> accounts.unblock(elsewhere.id())).isInstanceOf(NotFound.class);
        });
        People.as(world.person(World.ZWOLLE, Rol.BEHEERDER), () -> assertThatThrownBy(
                        () -> accounts.create(Accounts.data(world, "x" + email)))
                .isInstanceOf(InvalidInput.class));
    }

    @Test
    void organisationsOwnAdministratorDoesNotBecomeMore() {
        AccountListItem here = created(email);
        SignedIn above = world.person(World.OMMEN, Rol.HOOFDBEHEERDER);

        People.as(world.person(World.OMMEN, Rol.BEHEERDER), () -> {
            assertThatThrownBy(() -> accounts.change(
                            new AccountId(here.id()), here.version(), Accounts.data(world, email, Rol.HOOFDBEHEERDER)))
                    .isInstanceOf(InvalidInput.class);
            denied(() -> accounts.inviteAgain(above.id()));
            denied(() -> accounts.block(above.id()));
            denied(() -> accounts.change(above.id(), 0, Accounts.data(world, "x" + email)));
        });
    }

    @Test
    void partnerHasNoOtherRole() {
        assertThatThrownBy(() -> accounts.create(Accounts.data(world, email, Rol.PARTNER, Rol.MEDEWERKER)))
                .isInstanceOf(InvalidInput.class);
        assertThat(accounts.create(Accounts.data(world, email, Rol.PARTNER))).isNotBlank();
    }

    private AccountListItem created(String address) {
        accounts.create(Accounts.data(world, address));
        return accounts.list(address, null).rows().getFirst();
    }

    private static void denied(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }
}
