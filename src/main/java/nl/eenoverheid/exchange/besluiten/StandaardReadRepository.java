package nl.eenoverheid.exchange.besluiten;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitSoort;
import nl.eenoverheid.besluitloop.Vervalreden;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads besluiten to take along: those that stand in a werkruimte of the scope, always in the same order. */
@Repository
class StandaardReadRepository {
    private final JdbcClient jdbc;

    StandaardReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StandaardRij> rows(Collection<Long> ids, Scope scope) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select b.id, b.identificatie, b.organisatie_id, r.rsin, b.soort, b.resultaat, b.titel, b.samenvatting,
                               b.motivering, b.bestuursorgaan, b.zaak, b.datum, b.ingang_op, b.ingetrokken_op, l.eind_op,
                               l.vervalreden, l.bekend_op, l.verzonden_op, l.reactie_tot, h.ouder_id is not null besloten,
                               max(w.gast_downloadt or w.id in (:geenGast)) mee,
                               (select group_concat(x.bestuursorgaan_id order by x.bestuursorgaan_id)
                                from besluit_orgaan x where x.besluit_id = b.id) organen
                        from besluit b join werkruimte h on h.id = b.werkruimte_id
                        join besluit_placement p on p.besluit_id = b.id and p.werkruimte_id in (:werkruimten)
                        join werkruimte w on w.id = p.werkruimte_id
                        left join organisatie_rsin r on r.organisatie_id = b.organisatie_id
                        left join besluitloop l on l.besluit_id = b.id
                        where b.id in (:ids) group by b.id order by r.rsin, b.identificatie, b.id""")
                        .param("ids", ids)
                        .param("werkruimten", scope.werkruimteIds())
                        .param("geenGast", scope.notAsGuest().werkruimteIds())
                        .query((row, number) -> row(row))
                        .list();
    }

    private static StandaardRij row(ResultSet row) throws SQLException {
        return new StandaardRij(
                row.getLong("id"),
                row.getString("identificatie"),
                new OrganisatieId(row.getLong("organisatie_id")),
                row.getString("rsin"),
                BesluitSoort.valueOf(row.getString("soort")),
                constant(row, "resultaat", BesluitResultaat.class),
                new Toelichting(row.getString("titel"), row.getString("samenvatting"), row.getString("motivering")),
                organen(row.getString("organen")),
                row.getString("bestuursorgaan"),
                row.getString("zaak"),
                new StandaardRij.Dagen(
                        day(row, "datum"),
                        day(row, "ingang_op"),
                        day(row, "ingetrokken_op"),
                        day(row, "eind_op"),
                        constant(row, "vervalreden", Vervalreden.class),
                        day(row, "bekend_op"),
                        day(row, "verzonden_op"),
                        day(row, "reactie_tot")),
                row.getBoolean("besloten"),
                row.getBoolean("mee"));
    }

    private static List<BestuursorgaanId> organen(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Stream.of(joined.split(","))
                        .map(id -> new BestuursorgaanId(Long.parseLong(id)))
                        .toList();
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static <E extends Enum<E>> @Nullable E constant(ResultSet row, String column, Class<E> type)
            throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
