package nl.eenoverheid.knoop;

import java.util.Optional;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.ItemInDossier;
import nl.eenoverheid.workspace.ItemSoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the dossier of a question. */
@Component
class KnoopInDossier implements ItemInDossier {
    private final JdbcClient jdbc;

    KnoopInDossier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ItemSoort soort() {
        return ItemSoort.KNOOP;
    }

    @Override
    public Optional<DossierId> dossierOf(long id) {
        return jdbc.sql("select dossier_id from knoop where id = ? and dossier_id is not null")
                .param(id)
                .query((row, number) -> new DossierId(row.getLong("dossier_id")))
                .optional();
    }
}
