package nl.eenoverheid.dossier;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps when something happened in a dossier last, in the place where lists sort on it. */
@Component
class DossierActivity {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DossierActivity(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Something happened in some werkruimten. It counts when that is seen in the home of the dossier: what happens in a closed
     * part stays there.
     */
    @Async
    void happened(Supplier<Optional<DossierId>> dossier, Set<Long> werkruimten, Instant at) {
        transaction.executeWithoutResult(status -> dossier.get().ifPresent(id -> touch(id, werkruimten, at)));
    }

    /** One statement, so that the row and what lists read of it never differ. */
    void touch(DossierId id, Set<Long> werkruimten, Instant at) {
        jdbc.sql("""
                        update dossier d join dossier_placement p on p.dossier_id = d.id
                        set d.gewijzigd_op = :at, p.gewijzigd_op = :at
                        where d.id = :id and d.werkruimte_id in (:werkruimten) and d.gewijzigd_op < :at""")
                .param("id", id.value())
                .param("werkruimten", werkruimten)
                .param("at", at)
                .update();
    }
}
