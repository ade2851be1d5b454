package nl.eenoverheid.cijfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.TijdlijnSoort;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.workspace.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads figures of dossiers: only of those that are placed in a werkruimte of the scope. */
@Repository
class CijferReadRepository {
    private static final String IN_SCOPE = """
             exists (select 1 from dossier_placement p
                     where p.dossier_id = c.dossier_id and p.werkruimte_id in (:werkruimten))
            """;
    private static final String ORDER = " order by c.onderwerp, c.regio, c.gebied, c.eenheid, c.jaar_doel, c.id";

    /** Those of one file at one moment are one. */
    private static final String CAME = """
            select c.op, if(count(*) = 1, 'cijfer.tijdlijn.one', 'cijfer.tijdlijn.many') wat,
                   group_concat(distinct c.onderwerp order by c.onderwerp separator ', ') titel,
                   coalesce(nullif(a.namens, ''), o.naam) organisatie
            from cijfer c join account a on a.id = c.account_id join organisatie o on o.id = c.organisatie_id
            where c.dossier_id = :dossier and\s""" + IN_SCOPE + " group by c.op, c.account_id, c.organisatie_id";

    private static final String CHOSEN = """
            select k.op, if(k.gekozen, 'cijfer.tijdlijn.chosen', 'cijfer.tijdlijn.released'),
                   concat(c.onderwerp, ', ', c.gebied, ': ', k.waarom), coalesce(nullif(a.namens, ''), o.naam)
            from cijfer c join cijfer_keuze k on k.cijfer_id = c.id
            join account a on a.id = k.account_id join organisatie o on o.id = k.organisatie_id
            where c.dossier_id = :dossier and\s""" + IN_SCOPE;

    private final JdbcClient jdbc;

    CijferReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that a figure can be taken from, by subject and area. */
    List<CijferChoice> choices(DossierId dossier, Scope scope) {
        return jdbc.sql("select c.* from cijfer c where c.dossier_id = :dossier and c.status <> 'INGETROKKEN' and "
                        + IN_SCOPE + ORDER)
                .param("dossier", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> choice(row))
                .list();
    }

    /** Some figures, also those that were withdrawn since. */
    List<CijferChoice> cited(Collection<Long> cijfers, Scope scope) {
        return jdbc.sql("select c.* from cijfer c where c.id in (:cijfers) and " + IN_SCOPE + ORDER)
                .param("cijfers", cijfers.isEmpty() ? List.of(-1L) : cijfers)
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> choice(row))
                .list();
    }

    /** Those of a dossier: what contradicts itself first, then by subject and area, the highest first within each. */
    List<CijferGroep> groepen(DossierHome dossier, Scope scope) {
        Map<Long, List<CijferDetail.Keuze>> keuzes = keuzes(dossier.id(), scope);
        Map<String, List<CijferDetail>> groepen = new LinkedHashMap<>();
        jdbc.sql("""
                        select c.*, a.naam wie, coalesce(nullif(a.namens, ''), o.naam) organisatie
                        from cijfer c join account a on a.id = c.account_id join organisatie o on o.id = c.organisatie_id
                        where c.dossier_id = :dossier and
                        """ + IN_SCOPE + """
                        order by c.onderwerp, c.regio, c.gebied, c.eenheid, c.jaar_doel, c.status = 'INGETROKKEN',
                            c.waarde desc, c.id""")
                .param("dossier", dossier.id().value())
                .param("werkruimten", scope.werkruimteIds())
                .query(row -> {
                    groepen.computeIfAbsent(row.getString("groep"), key -> new ArrayList<>())
                            .add(detail(row, keuzes, mayWithdraw(row, dossier, scope)));
                });
        return groepen.values().stream()
                .map(cijfers -> new CijferGroep(cijfers.getFirst().over(), cijfers))
                .sorted(Comparator.comparing(CijferGroep::botst).reversed())
                .toList();
    }

    /** When figures came, and when the dossier took one or let go of it; the last first. */
    List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most, Scope scope) {
        return jdbc.sql("select * from (" + CAME + " union all " + CHOSEN
                        + ") alles where op < :before order by op desc limit :most")
                .param("dossier", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .param("before", before)
                .param("most", most)
                .query((row, number) -> new Tijdlijnpunt(
                        row.getObject("op", Instant.class),
                        TijdlijnSoort.CIJFER,
                        row.getString("wat"),
                        row.getString("titel"),
                        row.getString("organisatie"),
                        ""))
                .list();
    }

    /** Who wrote it down says that it was wrong; an owner of the werkruimte may for others. */
    private static boolean mayWithdraw(ResultSet row, DossierHome dossier, Scope scope) throws SQLException {
        return dossier.canWrite()
                && (row.getLong("organisatie_id") == scope.organisatie().value()
                        || scope.canManage(dossier.werkruimte()));
    }

    private Map<Long, List<CijferDetail.Keuze>> keuzes(DossierId dossier, Scope scope) {
        Map<Long, List<CijferDetail.Keuze>> keuzes = new HashMap<>();
        jdbc.sql("""
                        select k.cijfer_id, k.gekozen, k.waarom, k.op, a.naam wie,
                               coalesce(nullif(a.namens, ''), o.naam) organisatie
                        from cijfer c join cijfer_keuze k on k.cijfer_id = c.id
                        join account a on a.id = k.account_id join organisatie o on o.id = k.organisatie_id
                        where c.dossier_id = :dossier and
                        """ + IN_SCOPE + " order by k.cijfer_id, k.nummer desc")
                .param("dossier", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(row -> {
                    keuzes.computeIfAbsent(row.getLong("cijfer_id"), key -> new ArrayList<>())
                            .add(new CijferDetail.Keuze(
                                    row.getBoolean("gekozen"),
                                    row.getString("waarom"),
                                    row.getString("wie"),
                                    row.getString("organisatie"),
                                    row.getObject("op", Instant.class)));
                });
        return keuzes;
    }

    private static CijferDetail detail(ResultSet row, Map<Long, List<CijferDetail.Keuze>> keuzes, boolean mayWithdraw)
            throws SQLException {
        return new CijferDetail(
                new CijferId(row.getLong("id")),
                row.getLong("version"),
                over(row),
                row.getBigDecimal("waarde"),
                new Peildatum(row.getString("peildatum")),
                row.getString("bron"),
                row.getString("link"),
                row.getString("opmerking"),
                CijferStatus.valueOf(row.getString("status")),
                row.getString("reden"),
                row.getString("wie"),
                row.getString("organisatie"),
                row.getObject("op", Instant.class),
                keuzes.getOrDefault(row.getLong("id"), List.of()),
                mayWithdraw);
    }

    private static CijferChoice choice(ResultSet row) throws SQLException {
        return new CijferChoice(
                new CijferId(row.getLong("id")),
                over(row),
                row.getBigDecimal("waarde"),
                new Peildatum(row.getString("peildatum")),
                row.getString("bron"),
                row.getString("link"),
                CijferStatus.valueOf(row.getString("status")));
    }

    private static Onderwerp over(ResultSet row) throws SQLException {
        return new Onderwerp(
                row.getString("onderwerp"),
                row.getString("regio"),
                row.getString("gebied"),
                row.getString("eenheid"),
                jaar(row));
    }

    private static @Nullable Integer jaar(ResultSet row) throws SQLException {
        int jaar = row.getInt("jaar_doel");
        return row.wasNull() ? null : jaar;
    }
}
