package nl.eenoverheid.kaart;

import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the borders without making an object of them: they are large, and the same for everybody. */
@Repository
class KaartLookup {
    private final JdbcClient jdbc;

    KaartLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<KaartDetail> detail() {
        return jdbc.sql("select bron, peildatum, codes, gezet_op from kaart where id = ?")
                .param(Kaart.GEMEENTEN)
                .query((row, number) -> new KaartDetail(
                        row.getString("bron"),
                        row.getDate("peildatum").toLocalDate(),
                        Set.of(row.getString("codes").split(" ")),
                        KaartRoutes.GRENZEN + "?v="
                                + row.getTimestamp("gezet_op").toInstant().toEpochMilli(),
                        row.getTimestamp("gezet_op").toInstant()))
                .optional();
    }

    Optional<String> vormen() {
        return jdbc.sql("select vormen from kaart where id = ?")
                .param(Kaart.GEMEENTEN)
                .query(String.class)
                .optional();
    }
}
