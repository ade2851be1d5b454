package nl.eenoverheid.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.audit.ChainReport.State;
import nl.eenoverheid.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever owns the database can change the trail, but not without being seen. */
@ApplicationTest
@Capability("L4")
class ChainTest {
    private final ChainService chain;
    private final Sealer sealer;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final World world;

    private SignedIn administrator;
    private Seal first;

    @Autowired
    ChainTest(
            ChainService chain,
            Sealer sealer,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.chain = chain;
        this.sealer = sealer;
        this.events = events;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void sealSome() {
        administrator = world.person(World.OMMEN, Rol.HOOFDBEHEERDER);
        People.signIn(administrator);
        add(1);
        sealer.seal(true);
        first = chain.last().orElseThrow();
        add(4);
        sealer.seal(false);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void wholeWhenNobodyTouchedIt() {
        ChainReport report = chain.verify(first);
        assertThat(report.state()).isEqualTo(State.WHOLE);
        assertThat(report.last()).isEqualTo(chain.last().orElseThrow());
        assertThat(report.at()).isEqualTo(first.volgnummer() + 4);
        assertThat(report.unsealed()).isZero();
        assertThat(chain.canBeChanged()).isFalse();
    }

    @Test
    void rowsWithoutASealAreCounted() {
        add(3);
        assertThat(chain.verify(null).unsealed()).isEqualTo(3);
    }

    /** In the words {n} stands the number of a seal in the middle, {id} the row that it seals. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CHANGED | update audit set wie = 'iemand anders' where id = {id}
                    CHANGED | update audit set wie = concat('x', wie), titel = substring(titel, 2) where id = {id}
                    CHANGED | update audit set account_id = null where id = {id}
                    CHANGED | update audit_zegel set hash = sha2('x', 256) where volgnummer = {n}
                    MISSING | delete from audit where id = {id}
                    BROKEN  | delete from audit_zegel where volgnummer = {n}
                    MISSING | update audit_zegel set audit_id = -1 where volgnummer = {n}
                    """)
    void tamperingShows(State state, String sql) throws SQLException {
        long n = first.volgnummer() + 2;
        inVain(
                () -> {
                    ChainReport report = chain.verify(null);
                    assertThat(report.at()).isEqualTo(n);
                    assertThat(report.state()).isEqualTo(state);
                    return report;
                },
                sql.replace("{n}", "" + n)
                        .replace(
                                "{id}",
                                "(select audit_id from (select * from audit_zegel) s where volgnummer = " + n + ")"));
    }

    @Test
    void rowPutInBetweenShows() throws SQLException {
        long n = first.volgnummer() + 2;
        inVain(
                () -> {
                    assertThat(chain.verify(null))
                            .extracting(ChainReport::state, ChainReport::at)
                            .containsExactly(State.CHANGED, n);
                    return true;
                },
                "update audit_zegel set volgnummer = volgnummer + 1 where volgnummer >= " + n
                        + " order by volgnummer desc",
                """
                insert into audit (op, wie, rubriek, soort, titel, werkruimten, herkomst, adres, wijzigingen)
                values (now(6), 'niemand', 'TOEGANG', 'access.audit.blocked', '', '', 'JOB', '', '[]')""",
                "insert into audit_zegel select " + n + ", last_insert_id(), sha2('x', 256), now(6)");
    }

    @Test
    void endThatIsCutOffShows() throws SQLException {
        Seal last = chain.last().orElseThrow();
        inVain(
                () -> {
                    assertThat(chain.verify(last).state()).isEqualTo(State.CUT_OFF);
                    assertThat(chain.verify(null).state())
                            .as("this process knows the end")
                            .isEqualTo(State.CUT_OFF);
                    return true;
                },
                "delete from audit where id in (select audit_id from audit_zegel where volgnummer > "
                        + first.volgnummer() + ")",
                "delete from audit_zegel where volgnummer > " + first.volgnummer());
        assertThat(chain.verify(new Seal(last.volgnummer(), "0".repeat(64))).state())
                .isEqualTo(State.CUT_OFF);
    }

    @Test
    void twoThatSealAtOnceMakeOneChain() throws Exception {
        add(50);
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            Callable<Integer> node = () -> {
                try {
                    return sealer.seal(true);
                } catch (DuplicateKeyException e) {
                    return 0;
                }
            };
            nodes.invokeAll(List.of(node, node, node, node));
        }
        sealer.seal(true);
        ChainReport report = chain.verify(first);
        assertThat(report.state()).isEqualTo(State.WHOLE);
        assertThat(report.unsealed()).isZero();
    }

    private void add(int count) {
        transactions.executeWithoutResult(status -> {
            for (int number = 0; number < count; number++) {
                events.publishEvent(new AuditedEvent(
                        administrator.id(), null, "access.audit.blocked", "Iemand", List.of(), TestClock.START));
            }
        });
    }

    /** Tampers as the owner of the database, looks, and puts back what was there. */
    private static void inVain(Callable<?> look, String... statements) throws SQLException {
        var owner = TestDatabase.migrationDetails();
        try (Connection connection =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                Statement statement = connection.createStatement()) {
            for (String table : List.of("audit", "audit_zegel")) {
                statement.execute("create table kept_" + table + " as select * from " + table);
            }
            try {
                statement.execute("set foreign_key_checks = 0");
                for (String sql : statements) {
                    statement.execute(sql);
                }
                look.call();
            } catch (Exception e) {
                throw new AssertionError(e);
            } finally {
                for (String table : List.of("audit", "audit_zegel")) {
                    statement.execute("delete from " + table);
                    statement.execute("insert into " + table + " select * from kept_" + table);
                    statement.execute("drop table kept_" + table);
                }
            }
        }
    }
}
