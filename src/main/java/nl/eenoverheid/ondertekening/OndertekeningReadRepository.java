package nl.eenoverheid.ondertekening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.mandaat.MandaatId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads under which mandate a besluit is taken: only when the besluit is placed in a werkruimte of the scope. */
@Repository
class OndertekeningReadRepository {
    private final JdbcClient jdbc;

    OndertekeningReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OndertekeningPlek> ofBesluit(BesluitId besluit, LocalDate today, Scope scope) {
        return jdbc.sql("""
                        select b.id, b.titel, b.soort = 'MANDAATBESLUIT' onder_mandaat, b.ingetrokken_op is not null ingetrokken,
                               b.datum, b.werkruimte_id, o.mandaat_id, o.bedrag, coalesce(o.toelichting, '') toelichting,
                               (select group_concat(p.werkruimte_id) from besluit_placement p
                                where p.besluit_id = b.id) werkruimten
                        from besluit b left join ondertekening o on o.besluit_id = b.id
                        where b.id = :besluit and exists (select 1 from besluit_placement p
                            where p.besluit_id = b.id and p.werkruimte_id in (:werkruimten))""")
                .param("besluit", besluit.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> plek(row, today))
                .optional();
    }

    private static OndertekeningPlek plek(ResultSet row, LocalDate today) throws SQLException {
        Long mandaat = row.getObject("mandaat_id", Long.class);
        Set<Long> werkruimten = Stream.of(row.getString("werkruimten").split(","))
                .map(Long::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new OndertekeningPlek(
                new BesluitId(row.getLong("id")),
                row.getString("titel"),
                row.getBoolean("onder_mandaat"),
                row.getBoolean("ingetrokken"),
                Objects.requireNonNullElse(row.getObject("datum", LocalDate.class), today),
                new WerkruimteId(row.getLong("werkruimte_id")),
                werkruimten,
                mandaat == null ? null : new MandaatId(mandaat),
                row.getBigDecimal("bedrag"),
                row.getString("toelichting"));
    }
}
