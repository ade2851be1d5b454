package nl.eenoverheid.besluit;

import java.util.Optional;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.ItemInDossier;
import nl.eenoverheid.workspace.ItemSoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the dossier of a besluit: that of its question. */
@Component
class BesluitInDossier implements ItemInDossier {
    private final JdbcClient jdbc;

    BesluitInDossier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ItemSoort soort() {
        return ItemSoort.BESLUIT;
    }

    @Override
    public Optional<DossierId> dossierOf(long id) {
        return jdbc.sql("""
                        select k.dossier_id from besluit b join knoop k on k.id = b.knoop_id
                        where b.id = ? and k.dossier_id is not null""")
                .param(id)
                .query((row, number) -> new DossierId(row.getLong("dossier_id")))
                .optional();
    }
}
