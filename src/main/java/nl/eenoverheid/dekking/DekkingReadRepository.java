package nl.eenoverheid.dekking;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a besluit costs and who pays: only when the besluit is placed in a werkruimte of the scope. */
@Repository
class DekkingReadRepository {
    private static final String SEEN = """
            exists (select 1 from besluit_placement p where p.besluit_id = b.id and p.werkruimte_id in (:werkruimten))
            """;

    private final JdbcClient jdbc;

    DekkingReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DekkingPlek> ofBesluit(BesluitId besluit, Scope scope) {
        return jdbc.sql("""
                        select b.id, b.titel, b.ingetrokken_op is not null ingetrokken, b.werkruimte_id, k.kosten,
                               coalesce(k.bron, '') bron, coalesce(k.version, -1) version,
                               (select group_concat(p.werkruimte_id) from besluit_placement p
                                where p.besluit_id = b.id) werkruimten
                        from besluit b left join kostenraming k on k.besluit_id = b.id
                        where b.id = :besluit and\s""" + SEEN)
                .param("besluit", besluit.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> plek(row))
                .optional();
    }

    /** The lines that pay, by year and in the order in which they were added. */
    List<Rij> regels(BesluitId besluit, Scope scope) {
        return jdbc.sql("""
                        select r.id, r.overheid_id, r.boekjaar, r.taakveld, r.bedrag, r.structureel, r.toelichting
                        from besluit b join dekkingsregel r on r.besluit_id = b.id
                        where b.id = :besluit and\s""" + SEEN + "order by r.boekjaar, r.id")
                .param("besluit", besluit.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new Rij(
                        new DekkingsregelId(row.getLong("id")),
                        new OverheidId(row.getLong("overheid_id")),
                        row.getInt("boekjaar"),
                        row.getString("taakveld"),
                        row.getBigDecimal("bedrag"),
                        row.getBoolean("structureel"),
                        row.getString("toelichting")))
                .list();
    }

    private static DekkingPlek plek(ResultSet row) throws SQLException {
        Set<Long> werkruimten = Stream.of(row.getString("werkruimten").split(","))
                .map(Long::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new DekkingPlek(
                new BesluitId(row.getLong("id")),
                row.getString("titel"),
                row.getBoolean("ingetrokken"),
                new WerkruimteId(row.getLong("werkruimte_id")),
                werkruimten,
                row.getBigDecimal("kosten"),
                row.getString("bron"),
                row.getLong("version"));
    }

    /** A line as it is kept. */
    record Rij(
            DekkingsregelId id,
            OverheidId overheid,
            int boekjaar,
            String taakveld,
            BigDecimal bedrag,
            boolean structureel,
            String toelichting) {}
}
