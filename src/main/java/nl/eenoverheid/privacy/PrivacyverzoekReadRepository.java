package nl.eenoverheid.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads requests for showing. */
@Repository
class PrivacyverzoekReadRepository {
    private final JdbcClient jdbc;

    PrivacyverzoekReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PrivacyverzoekListItem> list(@Nullable Long organisatie) {
        return jdbc.sql("""
                        select v.id, v.soort, v.status, v.betrokkene, o.naam organisatie, v.ontvangen_op, v.uiterlijk,
                               v.uitkomst, v.version
                        from privacyverzoek v join organisatie o on o.id = v.organisatie_id
                        where (:organisatie is null or v.organisatie_id = :organisatie)
                        order by v.status = 'AFGEHANDELD', v.uiterlijk, v.id limit 200""")
                .param("organisatie", organisatie)
                .query(PrivacyverzoekListItem.class)
                .list();
    }
}
