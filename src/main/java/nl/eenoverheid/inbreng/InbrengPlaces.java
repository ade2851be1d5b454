package nl.eenoverheid.inbreng;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the part of a party in a question, as far as the caller may see the question. */
@Repository
class InbrengPlaces {
    private static final String PLEK = """
            select k.id, k.vraag, k.status = 'OPEN' open, k.werkruimte_id,
                   (select group_concat(p.werkruimte_id) from knoop_placement p where p.knoop_id = k.id) werkruimten,
                   c.id claim, c.zegt, c.bestuursorgaan, c.tot is null geldt, c.organisatie_id
            from knoop k join knoop_claim c on c.knoop_id = k.id
            """;
    private static final String SEEN = """
             and exists (select 1 from knoop_placement p where p.knoop_id = k.id and p.werkruimte_id in (:werkruimten))
            """;

    private final JdbcClient jdbc;

    InbrengPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<InbrengPlek> ofClaim(KnoopId knoop, long claim, Scope scope) {
        return jdbc.sql(PLEK + "where k.id = :knoop and c.id = :claim" + SEEN)
                .param("knoop", knoop.value())
                .param("claim", claim)
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> plek(row))
                .optional();
    }

    Optional<InbrengPlek> ofInbreng(InbrengId id, Scope scope) {
        return jdbc.sql(PLEK + "join inbreng i on i.claim_id = c.id where i.id = :id" + SEEN)
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> plek(row))
                .optional();
    }

    private static InbrengPlek plek(ResultSet row) throws SQLException {
        Long organisatie = row.getObject("organisatie_id", Long.class);
        Set<Long> werkruimten = Stream.of(row.getString("werkruimten").split(","))
                .map(Long::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new InbrengPlek(
                new KnoopId(row.getLong("id")),
                row.getString("vraag"),
                row.getBoolean("open"),
                new WerkruimteId(row.getLong("werkruimte_id")),
                werkruimten,
                row.getLong("claim"),
                Claim.valueOf(row.getString("zegt")),
                row.getString("bestuursorgaan"),
                row.getBoolean("geldt"),
                organisatie == null ? null : new OrganisatieId(organisatie));
    }
}
