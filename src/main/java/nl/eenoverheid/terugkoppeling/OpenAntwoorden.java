package nl.eenoverheid.terugkoppeling;

import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.OpenInDossier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A dossier stays open while people wait for an answer about words that landed in it. */
@Component
class OpenAntwoorden implements OpenInDossier {
    private final JdbcClient jdbc;

    OpenAntwoorden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Open openIn(DossierId id) {
        int open = jdbc.sql("""
                        select count(distinct t.id) from signaal_spoor s join terugkoppeling t on t.signaal_id = s.signaal_id
                        where s.item_soort = 'DOSSIER' and s.item_id = ?
                          and t.status in ('TE_SCHRIJVEN', 'GESCHREVEN', 'VRIJGEGEVEN')""").param(id.value()).query(Integer.class).single();
        return new Open("terugkoppeling.open", open);
    }
}
