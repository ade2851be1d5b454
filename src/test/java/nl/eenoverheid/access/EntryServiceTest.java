package nl.eenoverheid.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
@Capability("L5")
@ExtendWith(OutputCaptureExtension.class)
class EntryServiceTest {
    private static final String PASSWORD = "vijf fietsen in de regen";
    private static final Pattern CODE = Pattern.compile("use this code once: (\\S+)");

    private final AccountService accounts;
    private final EntryService entry;
    private final FirstAdministrator first;
    private final UserDetailsService people;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;

    private String email;
    private String token;

    @Autowired
    EntryServiceTest(
            AccountService accounts,
            EntryService entry,
            FirstAdministrator first,
            UserDetailsService people,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.accounts = accounts;
        this.entry = entry;
        this.first = first;
        this.people = people;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void invite() {
        email = "nieuw" + System.nanoTime() + "@ommen.example";
        token = People.as(world.person(World.OMMEN, Rol.BEHEERDER), () -> accounts.create(Accounts.data(world, email)));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void codeWorksOnce() {
        assertThat(entry.isOpen(token)).isTrue();
        assertThatThrownBy(() -> people.loadUserByUsername(email)).isInstanceOf(UsernameNotFoundException.class);
        entry.choosePassword(token, PASSWORD);

        assertThat(people.loadUserByUsername(email).getPassword()).startsWith("$argon2id$");
        assertThat(entry.isOpen(token)).isFalse();
        assertThatThrownBy(() -> entry.choosePassword(token, "een ander wachtwoord"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void codeExpires() {
        clock.advance(AccountService.INVITATION.minusSeconds(1));
        assertThat(entry.isOpen(token)).isTrue();
        clock.advance(Duration.ofSeconds(1));

        assertThat(entry.isOpen(token)).isFalse();
        assertThatThrownBy(() -> entry.choosePassword(token, PASSWORD)).isInstanceOf(NotFound.class);
    }

    @Test
    void codeThatNeverWasAnswersTheSame() {
        assertThat(entry.isOpen("verzonnen")).isFalse();
        assertThatThrownBy(() -> entry.choosePassword("verzonnen", PASSWORD)).isInstanceOf(NotFound.class);
        assertThat(jdbc.sql("select count(*) from account where uitnodiging = ?")
                        .param(token)
                        .query(Integer.class)
                        .single())
                .as("the code itself is stored")
                .isZero();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"te kort", "veertien teken", "aaaaaaaaaaaaaaaaaaaa", "               ", "abababababababab"})
    void weakPasswordIsRefusedAndTheCodeStillWorks(String weak) {
        assertThatThrownBy(() -> entry.choosePassword(token, weak)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> entry.choosePassword(token, PASSWORD.repeat(6)))
                .isInstanceOf(InvalidInput.class);
        assertThat(entry.isOpen(token)).isTrue();
    }

    @Test
    void ownAddressIsNoPassword() {
        assertThatThrownBy(() -> entry.choosePassword(token, email)).isInstanceOf(InvalidInput.class);
        assertThat(entry.isOpen(token)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "E\u0301"})
    void addressIsNotReadWithOtherAccents(String letter) {
        entry.choosePassword(token, PASSWORD);

        assertThat(people.loadUserByUsername(" " + email.toUpperCase(Locale.ROOT))
                        .getUsername())
                .isEqualTo(email);
        assertThatThrownBy(() -> people.loadUserByUsername(email.replaceFirst("e", letter)))
                .isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void firstAdministratorComesInByTheCodeInTheLogAndOnlyOnce(CapturedOutput output) {
        inAnEmptyInstallation(() -> {
            String code = announced(output);
            assertThat(entry.isEmpty()).isTrue();
            assertThatThrownBy(() -> createFirst("anders", PASSWORD)).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> createFirst(code, "kort")).isInstanceOf(InvalidInput.class);

            createFirst(" " + code, PASSWORD);

            assertThat(people.loadUserByUsername("eerste@ommen.example").getAuthorities())
                    .extracting(Object::toString)
                    .contains("ACCOUNT_MANAGE");
            assertThat(entry.isEmpty()).isFalse();
            assertThatThrownBy(() -> createFirst(code, PASSWORD)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void afterTenWrongCodesTheRightOneDoesNotWorkEither(CapturedOutput output) {
        inAnEmptyInstallation(() -> {
            String code = announced(output);
            IntStream.range(0, 10).forEach(unused -> assertThatThrownBy(() -> createFirst("mis", PASSWORD))
                    .isInstanceOf(InvalidInput.class));

            assertThatThrownBy(() -> createFirst(code, PASSWORD)).isInstanceOf(InvalidInput.class);
        });
    }

    @Test
    void thereIsNoFirstAdministratorWhereThereAreAccounts() {
        first.announce();

        assertThat(entry.isEmpty()).isFalse();
        assertThatThrownBy(() -> createFirst("", PASSWORD)).isInstanceOf(NotFound.class);
    }

    private String announced(CapturedOutput output) {
        first.announce();
        Matcher found = CODE.matcher(output.getOut());
        String code = "";
        while (found.find()) {
            code = found.group(1);
        }
        return code;
    }

    private void createFirst(String code, String password) {
        entry.createFirst(
                code, "eerste@ommen.example", "Eerste", new OrganisatieId(world.organisatie(World.OMMEN)), password);
    }

    /** Takes all accounts away, for as long as the transaction of the test lasts. */
    private void inAnEmptyInstallation(Runnable test) {
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("set foreign_key_checks = 0").update();
            try {
                Set.of("account_rol", "account")
                        .forEach(table -> jdbc.sql("delete from " + table).update());
                test.run();
            } finally {
                jdbc.sql("set foreign_key_checks = 1").update();
            }
        });
    }
}
