package nl.eenoverheid.escalatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the questions of which somebody passes one or answers one, as far as they may see them. */
@Repository
class EscalatiePlaces {
    private static final String PLEK = """
            select k.id, k.vraag, k.toelichting, k.status = 'OPEN' open, k.werkruimte_id,
                   (select group_concat(p.werkruimte_id) from knoop_placement p where p.knoop_id = k.id) werkruimten
            from knoop k
            """;
    private static final String SEEN = """
            exists (select 1 from knoop_placement p where p.knoop_id = k.id and p.werkruimte_id in (:werkruimten))
            """;

    private final JdbcClient jdbc;

    EscalatiePlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A question in scope. */
    Optional<KnoopPlek> ofKnoop(KnoopId knoop, Scope scope) {
        return jdbc.sql(PLEK + "where k.id = :knoop and " + SEEN)
                .param("knoop", knoop.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> plek(row))
                .optional();
    }

    /** Both sides of one that was passed, when the caller sees one of them. */
    Optional<Zijden> ofEscalatie(EscalatieId id, Scope scope) {
        return jdbc.sql("""
                        select e.knoop_id, coalesce(e.naar_knoop_id, e.knoop_id) hier, e.organisatie_id,
                               e.door_organisatie_id
                        from escalatie e join knoop k on k.id in (e.knoop_id, e.naar_knoop_id)
                        where e.id = :id and\s""" + SEEN + " limit 1")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new Zijden(
                        plek(row.getLong("knoop_id")),
                        plek(row.getLong("hier")),
                        new OrganisatieId(row.getLong("organisatie_id")),
                        new OrganisatieId(row.getLong("door_organisatie_id"))))
                .optional();
    }

    /** Both sides, for what happens by itself. */
    Zijden ofEscalatie(EscalatieId id) {
        return jdbc.sql("""
                        select e.knoop_id, coalesce(e.naar_knoop_id, e.knoop_id) hier, e.organisatie_id,
                               e.door_organisatie_id
                        from escalatie e where e.id = ?""")
                .param(id.value())
                .query((row, number) -> new Zijden(
                        plek(row.getLong("knoop_id")),
                        plek(row.getLong("hier")),
                        new OrganisatieId(row.getLong("organisatie_id")),
                        new OrganisatieId(row.getLong("door_organisatie_id"))))
                .single();
    }

    /** A question, for what happens by itself. */
    KnoopPlek plek(long knoop) {
        return jdbc.sql(PLEK + "where k.id = ?")
                .param(knoop)
                .query((row, number) -> plek(row))
                .single();
    }

    private static KnoopPlek plek(ResultSet row) throws SQLException {
        Set<Long> werkruimten = Stream.of(row.getString("werkruimten").split(","))
                .map(Long::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new KnoopPlek(
                new KnoopId(row.getLong("id")),
                row.getString("vraag"),
                row.getString("toelichting"),
                row.getBoolean("open"),
                new WerkruimteId(row.getLong("werkruimte_id")),
                werkruimten);
    }

    /**
     * Where it comes from and where it is looked at; the same when it did not leave its werkruimte.
     *
     * @param ontvanger the organisation of the body that it was put to
     * @param afzender the organisation of who passed it
     */
    record Zijden(KnoopPlek van, KnoopPlek hier, OrganisatieId ontvanger, OrganisatieId afzender) {
        List<KnoopPlek> alle() {
            return van.equals(hier) ? List.of(van) : List.of(van, hier);
        }
    }
}
