package nl.eenoverheid;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a test begins with: people and werkruimten of its own, so that no test sees what another left. */
public final class World {
    /** TOOI codes that tests use by name. */
    public static final String OMMEN = "gm0175";

    public static final String DALFSEN = "gm0148";
    public static final String ZWOLLE = "gm0193";
    public static final String OVERIJSSEL = "pv23";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final People people;

    public World(JdbcClient jdbc, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.people = new People(jdbc, transactions);
    }

    /** A new official. */
    public SignedIn official(String tooi) {
        return people.official(tooi);
    }

    /** A new account with one role. */
    public SignedIn person(String tooi, Rol rol) {
        return people.person(tooi, rol);
    }

    /** A new werkruimte with these members and their organisations. */
    public WerkruimteId werkruimte(Map<SignedIn, WerkruimteRol> members) {
        return transactions.execute(status -> {
            long id = jdbc.sql("select next value for werkruimte_seq")
                                    .query(Long.class)
                                    .single()
                            * 1000
                    + NUMBER.incrementAndGet();
            Instant now = Instant.parse("2026-01-01T00:00:00Z");
            jdbc.sql("insert into werkruimte (id, naam, doel, gemaakt_op, version) values (?, ?, '', ?, 0)")
                    .params(id, "Werkruimte " + id, now)
                    .update();
            members.forEach((person, rol) -> {
                jdbc.sql("""
                                insert into werkruimte_lid (id, werkruimte_id, account_id, rol, sinds, door_id)
                                values (next value for werkruimte_lid_seq * 1000 + ?, ?, ?, ?, ?, ?)""")
                        .params(
                                NUMBER.incrementAndGet() % 1000,
                                id,
                                person.id().value(),
                                rol.name(),
                                now,
                                person.id().value())
                        .update();
                jdbc.sql("insert ignore into werkruimte_organisatie (werkruimte_id, organisatie_id) values (?, ?)")
                        .params(id, person.organisatie().value())
                        .update();
            });
            return new WerkruimteId(id);
        });
    }

    /** The id of the organisation with this TOOI code. */
    public long organisatie(String tooi) {
        return jdbc.sql("select id from organisatie where tooi_code = ?")
                .param(tooi)
                .query(Long.class)
                .single();
    }
}
