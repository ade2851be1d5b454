package nl.eenoverheid.opgave;

import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.OpenInDossier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Money that waits for a condition: who closes the dossier would leave that open. */
@Component
class OpenVoorwaarden implements OpenInDossier {
    private final JdbcClient jdbc;

    OpenVoorwaarden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Open openIn(DossierId id) {
        int count = jdbc.sql("""
                        select count(*) from opgave o join bijdrage b on b.opgave_id = o.id
                        where o.dossier_id = ? and o.status = 'OPEN' and b.ontkoppeld_op is null and b.stand = 'TOEGEZEGD'
                          and (b.voorwaarde <> '' or b.voorwaarde_van is not null)""").param(id.value()).query(Integer.class).single();
        return new Open("opgave.openInDossier", count);
    }
}
