package nl.eenoverheid.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.audit.AuditCategory;
import nl.eenoverheid.audit.AuditFilter;
import nl.eenoverheid.audit.AuditRegel;
import nl.eenoverheid.audit.AuditService;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.ContactData;
import nl.eenoverheid.signaal.ContactService;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Personal data goes when its term ends, once a day and on one node. */
@ApplicationTest
@Capability({"A9", "L7"})
class RetentionTest {
    private static final ContactData CONTACT = new ContactData("J. Jansen", "", "06 1234 5678", "");

    private final BewaartermijnService terms;
    private final RetentionRun run;
    private final ContactService contacts;
    private final AuditService audit;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;

    private SignedIn writer;
    private SignedIn main;
    private WerkruimteId wonen;

    @Autowired
    RetentionTest(
            BewaartermijnService terms,
            RetentionRun run,
            ContactService contacts,
            AuditService audit,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.terms = terms;
        this.run = run;
        this.contacts = contacts;
        this.audit = audit;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("delete from bewaartermijn_run").update();
            jdbc.sql("delete from signaal_contact").update();
        });
        writer = world.official(World.OMMEN);
        main = world.person(World.OMMEN, Rol.HOOFDBEHEERDER);
        wonen = world.werkruimte(Map.of(writer, WerkruimteRol.EIGENAAR));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void contactDetailsGoSomeTimeAfterTheAnswer() {
        SignaalId id = promised();
        answered(id, "VERSTUURD", LocalDate.of(2026, 3, 10));
        clock.set(TestClock.START.plus(Duration.ofDays(34)));
        run.daily();
        assertThat(kept(id)).as("28 days after 10 March").isTrue();
        clock.advance(Duration.ofDays(2));
        run.daily();
        assertThat(kept(id)).isFalse();
    }

    @Test
    void staysAsLongAsAnAnswerIsOwed() {
        SignaalId id = promised();
        clock.advance(Duration.ofDays(400));
        run.daily();
        assertThat(kept(id)).isTrue();
        answered(id, "OVERGESLAGEN", null);
        clock.advance(Duration.ofDays(1));
        run.daily();
        assertThat(kept(id)).as("nobody waits for it any more").isFalse();
    }

    @Test
    void runsOnceADay() {
        run.daily();
        SignaalId id = promised();
        answered(id, "VERSTUURD", LocalDate.of(2025, 12, 1));
        run.daily();
        assertThat(kept(id)).isTrue();
        clock.advance(Duration.ofDays(1));
        run.daily();
        assertThat(kept(id)).isFalse();
    }

    @Test
    void whatGoesIsSeenBeforeAndCountedAfter() {
        SignaalId id = promised();
        answered(id, "VERSTUURD", LocalDate.of(2026, 1, 1));
        People.signIn(main);

        assertThat(term(BewaartermijnSoort.CONTACT_BEANTWOORD).over()).isEqualTo(1);
        assertThat(kept(id)).as("looking erases nothing").isTrue();
        assertThat(terms.runNow().counts()).containsEntry(BewaartermijnSoort.CONTACT_BEANTWOORD, 1);
        assertThat(term(BewaartermijnSoort.CONTACT_BEANTWOORD).over()).isZero();
        AuditRegel told = audit.list(new AuditFilter(AuditCategory.INSTELLING, main.id(), null, null, null, null), null)
                .rows()
                .rows()
                .getFirst();
        assertThat(told.soort()).isEqualTo("privacy.audit.termEnded");
        assertThat(told.changes())
                .anySatisfy(change -> assertThat(change.after()).isEqualTo("1"));
    }

    @Test
    void termsAreKeptByTheMainAdministrator() {
        People.signIn(main);
        Bewaartermijn before = term(BewaartermijnSoort.VERZOEK);
        terms.change(BewaartermijnSoort.VERZOEK, before.version(), 365);
        assertThat(term(BewaartermijnSoort.VERZOEK).dagen()).isEqualTo(365);
        assertThatThrownBy(() -> terms.change(BewaartermijnSoort.VERZOEK, before.version(), 30))
                .isInstanceOf(Stale.class);
        long version = term(BewaartermijnSoort.VERZOEK).version();
        for (Integer wrong : new Integer[] {0, -1, 4000, null}) {
            assertThatThrownBy(() -> terms.change(BewaartermijnSoort.VERZOEK, version, wrong))
                    .isInstanceOf(InvalidInput.class);
        }
        terms.change(BewaartermijnSoort.VERZOEK, version, before.dagen());
        People.signIn(world.person(World.OMMEN, Rol.BEHEERDER));
        assertThatThrownBy(terms::runNow).isInstanceOf(AccessDeniedException.class);
    }

    private Bewaartermijn term(BewaartermijnSoort soort) {
        return terms.list().stream()
                .filter(term -> term.soort() == soort)
                .findFirst()
                .orElseThrow();
    }

    private SignaalId promised() {
        SignaalId id = People.as(
                writer,
                () -> contacts.note(
                        Signalen.promised(wonen, "Wanneer komt de bus?", LocalDate.of(2026, 3, 20)), CONTACT));
        await().until(() -> count("select count(*) from terugkoppeling where signaal_id = ?", id) == 1);
        return id;
    }

    private void answered(SignaalId id, String status, LocalDate day) {
        transactions.executeWithoutResult(
                unused -> jdbc.sql("update terugkoppeling set status = ?, verstuurd_dag = ? where signaal_id = ?")
                        .params(status, day, id.value())
                        .update());
    }

    private boolean kept(SignaalId id) {
        return count("select count(*) from signaal_contact where signaal_id = ?", id) == 1;
    }

    private int count(String sql, SignaalId id) {
        return jdbc.sql(sql).param(id.value()).query(Integer.class).single();
    }
}
