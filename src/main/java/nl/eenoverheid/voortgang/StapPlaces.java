package nl.eenoverheid.voortgang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the besluit of which somebody wants to change a step, as far as they may. */
@Repository
class StapPlaces {
    private static final List<Long> NOWHERE = List.of(-1L);
    private static final String PLEK = """
            select b.id, b.titel, b.werkruimte_id,
                   b.status = 'VASTGELEGD' and b.resultaat = 'VASTGESTELD' and b.ingetrokken_op is null uitvoerbaar,
                   (select group_concat(p.werkruimte_id) from besluit_placement p where p.besluit_id = b.id) werkruimten
            from besluit b
            """;

    private final JdbcClient jdbc;

    StapPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A besluit that is in scope. */
    Optional<BesluitPlek> ofBesluit(BesluitId besluit, Scope scope) {
        return jdbc.sql(PLEK + """
                        where b.id = :besluit and exists (select 1 from besluit_placement p
                            where p.besluit_id = b.id and p.werkruimte_id in (:werkruimten))""")
                .param("besluit", besluit.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> plek(row))
                .optional();
    }

    /** The besluit of a step, when the step is of the caller's own organisation or they own the werkruimte. */
    Optional<BesluitPlek> changeable(UitvoeringsstapId stap, Scope scope) {
        return jdbc.sql(PLEK + """
                        join uitvoeringsstap u on u.besluit_id = b.id
                        where u.id = :stap and (b.werkruimte_id in (:beheer)
                            or b.werkruimte_id in (:schrijven) and u.organisatie_id = :organisatie)""")
                .param("stap", stap.value())
                .param("organisatie", scope.organisatie().value())
                .param("schrijven", scope.writing().werkruimteIds())
                .param("beheer", managed(scope))
                .query((row, number) -> plek(row))
                .optional();
    }

    private static List<Long> managed(Scope scope) {
        List<Long> managed = scope.werkruimteIds().stream()
                .filter(id -> scope.canManage(new WerkruimteId(id)))
                .toList();
        return managed.isEmpty() ? NOWHERE : managed;
    }

    private static BesluitPlek plek(ResultSet row) throws SQLException {
        Set<Long> werkruimten = Stream.of(row.getString("werkruimten").split(","))
                .map(Long::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new BesluitPlek(
                new BesluitId(row.getLong("id")),
                row.getString("titel"),
                new WerkruimteId(row.getLong("werkruimte_id")),
                row.getBoolean("uitvoerbaar"),
                werkruimten);
    }
}
