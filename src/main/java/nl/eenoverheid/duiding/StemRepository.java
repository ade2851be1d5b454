package nl.eenoverheid.duiding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the voices beside a version of a reading. */
@Repository
class StemRepository {
    /** The voices as they are now: what organisations do not agree with, the opposite, and what was heard once. */
    static final String NOW = """
            (select n.duiding_id, 'ONENIGHEID' soort, n.organisatie_id, null signaal_id, n.onenigheid tekst
             from duiding_deelnemer n where n.duiding_id = :id and n.onenigheid <> ''
             union all
             select m.duiding_id, m.merk, m.organisatie_id, m.signaal_id, m.woorden
             from duiding_merk m where m.duiding_id = :id and m.merk in ('TEGENGESTELD', 'EEN_KEER_GEHOORD'))
            """;

    private final JdbcClient jdbc;

    StemRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Copies them, in the transaction that holds the lock of the duiding. */
    void keep(DuidingId id, int nummer) {
        jdbc.sql("""
                        insert into duiding_stem (duiding_id, nummer, volgnummer, soort, organisatie_id, signaal_id, tekst)
                        select v.duiding_id, :nummer, row_number() over (order by v.soort, v.organisatie_id, v.signaal_id),
                               v.soort, v.organisatie_id, v.signaal_id, v.tekst from
                        """ + NOW + "v")
                .param("id", id.value())
                .param("nummer", nummer)
                .update();
    }
}
