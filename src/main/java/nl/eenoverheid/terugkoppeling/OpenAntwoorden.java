package nl.eenoverheid.terugkoppeling;

import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.OpenInDossier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A dossier stays open while people wait for an answer about words that landed in it or were put with it. */
@Component
class OpenAntwoorden implements OpenInDossier {
    private final JdbcClient jdbc;

    OpenAntwoorden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Open openIn(DossierId id) {
        int open =
                jdbc.sql("""
                        select count(*) from terugkoppeling t
                        join (select l.signaal_id from signaal_spoor l where l.item_soort = 'DOSSIER' and l.item_id = :dossier
                              union
                              select k.signaal_id from signaal_koppeling k
                              where k.item_soort = 'DOSSIER' and k.item_id = :dossier) s on s.signaal_id = t.signaal_id
                        where t.status in ('TE_SCHRIJVEN', 'GESCHREVEN', 'VRIJGEGEVEN')""").param("dossier", id.value()).query(Integer.class).single();
        return new Open("terugkoppeling.open", open);
    }
}
