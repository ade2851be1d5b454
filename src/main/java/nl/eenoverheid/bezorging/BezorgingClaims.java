package nl.eenoverheid.bezorging;

import java.time.Instant;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who may send one version of an answer: the one who says so first, also when two say it at the same moment.
 * What is said here holds at once, whatever the sending comes to.
 */
@Component
class BezorgingClaims {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    BezorgingClaims(JdbcClient jdbc, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
    }

    /** Claims it; false when somebody else has it, or it went out. */
    boolean take(TerugkoppelingId about, int nummer, AccountId by, Instant now) {
        return transactions.execute(status -> claim(about, nummer, by, now));
    }

    private boolean claim(TerugkoppelingId about, int nummer, AccountId by, Instant now) {
        return jdbc.sql("""
                                update bezorging set status = 'ONDERWEG', account_id = ?, op = ?
                                where terugkoppeling_id = ? and antwoord_nummer = ? and status = 'MISLUKT'""").params(by.value(), now, about.value(), nummer).update() == 1
                || jdbc.sql("""
                                insert ignore into bezorging (terugkoppeling_id, antwoord_nummer, status, account_id, op)
                                values (?, ?, 'ONDERWEG', ?, ?)""").params(about.value(), nummer, by.value(), now).update() == 1;
    }

    /** What came of it. */
    void end(TerugkoppelingId about, int nummer, BezorgingStatus status, Instant now) {
        transactions.executeWithoutResult(transaction -> jdbc.sql(
                        "update bezorging set status = ?, op = ? where terugkoppeling_id = ? and antwoord_nummer = ?")
                .params(status.name(), now, about.value(), nummer)
                .update());
    }

    /** Gives up a claim that is older than a moment, because who had it never said what came of it. */
    boolean giveUp(TerugkoppelingId about, int nummer, Instant before) {
        return transactions.execute(transaction ->
                jdbc.sql("""
                                update bezorging set status = 'MISLUKT'
                                where terugkoppeling_id = ? and antwoord_nummer = ? and status = 'ONDERWEG' and op < ?""").params(about.value(), nummer, before).update() == 1);
    }
}
