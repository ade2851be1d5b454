package nl.eenoverheid.besluitloop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitSoort;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the besluit to which somebody wants something to happen, and holds it until that is done. */
@Repository
class BesluitPlaces {
    /** Whether another besluit took the place of {@code b}: it is adopted, and stands. */
    static final String REPLACED = """
            exists (select 1 from besluitopvolging v join besluit n on n.id = v.nieuw_id
                    where v.oud_id = b.id and n.resultaat = 'VASTGESTELD' and n.ingetrokken_op is null) vervangen
            """;

    private final JdbcClient jdbc;

    BesluitPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A besluit that is in scope, locked like a change of its text. */
    Optional<Besluitstand> lock(BesluitId besluit, Scope scope) {
        return jdbc.sql("""
                        select b.id, b.titel, b.soort, b.status, b.resultaat, b.datum, b.ingang_op,
                               b.ingetrokken_op is not null ingetrokken, b.werkruimte_id,
                               b.organisatie_id,
                               (select group_concat(p.werkruimte_id) from besluit_placement p
                                where p.besluit_id = b.id) werkruimten,
                        """ + REPLACED + """
                        from besluit b where b.id = :besluit and exists (select 1 from besluit_placement p
                            where p.besluit_id = b.id and p.werkruimte_id in (:werkruimten)) for update""")
                .param("besluit", besluit.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> stand(row))
                .optional();
    }

    private static Besluitstand stand(ResultSet row) throws SQLException {
        Set<Long> werkruimten = Stream.of(row.getString("werkruimten").split(","))
                .map(Long::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new Besluitstand(
                new BesluitId(row.getLong("id")),
                row.getString("titel"),
                BesluitSoort.valueOf(row.getString("soort")),
                resultaat(row),
                row.getObject("datum", LocalDate.class),
                row.getObject("ingang_op", LocalDate.class),
                row.getBoolean("ingetrokken"),
                row.getBoolean("vervangen"),
                new WerkruimteId(row.getLong("werkruimte_id")),
                new OrganisatieId(row.getLong("organisatie_id")),
                werkruimten);
    }

    static @Nullable BesluitResultaat resultaat(ResultSet row) throws SQLException {
        String resultaat = row.getString("resultaat");
        return resultaat == null ? null : BesluitResultaat.valueOf(resultaat);
    }
}
