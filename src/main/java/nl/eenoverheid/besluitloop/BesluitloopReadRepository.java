package nl.eenoverheid.besluitloop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitSoort;
import nl.eenoverheid.besluitloop.BesluitloopDetail.Stap;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the way of besluiten: only of those that are placed in a werkruimte of the scope. */
@Repository
class BesluitloopReadRepository {
    private static final String IN_SCOPE = """
             exists (select 1 from besluit_placement p where p.besluit_id = b.id and p.werkruimte_id in (:werkruimten))
            """;

    private final JdbcClient jdbc;

    BesluitloopReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The way of one besluit; empty when that is not in scope. */
    Optional<BesluitloopDetail> detail(BesluitId besluit, Scope scope) {
        List<Stap> stappen = stappen(besluit, scope);
        return jdbc.sql("""
                        select b.id, b.titel, b.soort, b.resultaat, b.datum, b.ingang_op, b.ingetrokken_op, b.bestuursorgaan,
                               b.uiterlijk_op,
                               b.werkruimte_id, b.organisatie_id, l.id is not null begonnen, l.version, l.stadium, l.eind_op, l.vervalreden,
                               l.verzonden_op, l.reactie_tot, l.vrijgegeven_op, l.bekend_op,
                        """ + BesluitPlaces.REPLACED + """
                        from besluit b left join besluitloop l on l.besluit_id = b.id
                        where b.id = :besluit and
                        """ + IN_SCOPE)
                .param("besluit", besluit.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> detail(row, stappen, scope))
                .optional();
    }

    private List<Stap> stappen(BesluitId besluit, Scope scope) {
        return jdbc.sql("""
                        select s.soort, s.stadium, s.dag, s.orgaan, s.toelichting, s.op, a.naam wie,
                               coalesce(nullif(a.namens, ''), o.naam) organisatie
                        from besluit b join besluitloop l on l.besluit_id = b.id
                        join besluitstap s on s.besluitloop_id = l.id
                        join account a on a.id = s.account_id join organisatie o on o.id = s.organisatie_id
                        where b.id = :besluit and
                        """ + IN_SCOPE + "order by s.nummer desc")
                .param("besluit", besluit.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(Stap.class)
                .list();
    }

    private static BesluitloopDetail detail(ResultSet row, List<Stap> stappen, Scope scope) throws SQLException {
        Besluitstand besluit = stand(row);
        StadiumRegel regel = new StadiumRegel(besluit, constant(row, "stadium", Stadium.class));
        boolean canWrite = scope.canWrite(besluit.home());
        return new BesluitloopDetail(
                besluit.besluit(),
                row.getBoolean("begonnen") ? row.getLong("version") + 1 : 0,
                besluit.soort(),
                row.getString("bestuursorgaan"),
                besluit.counting(regel.said()),
                regel.next(),
                regel.refusalBack().isEmpty(),
                besluit.datum(),
                besluit.ingangOp(),
                row.getObject("uiterlijk_op", LocalDate.class),
                row.getObject("ingetrokken_op", LocalDate.class),
                besluit.vervangen(),
                canWrite && besluit.canReplace(),
                new LooptijdData(
                        row.getObject("eind_op", LocalDate.class),
                        constant(row, "vervalreden", Vervalreden.class),
                        row.getObject("verzonden_op", LocalDate.class),
                        row.getObject("reactie_tot", LocalDate.class)),
                row.getObject("vrijgegeven_op", LocalDate.class),
                row.getObject("bekend_op", LocalDate.class),
                stappen,
                canWrite,
                scope.canManage(besluit.home()));
    }

    private static Besluitstand stand(ResultSet row) throws SQLException {
        return new Besluitstand(
                new BesluitId(row.getLong("id")),
                row.getString("titel"),
                BesluitSoort.valueOf(row.getString("soort")),
                BesluitPlaces.resultaat(row),
                row.getObject("datum", LocalDate.class),
                row.getObject("ingang_op", LocalDate.class),
                row.getObject("ingetrokken_op") != null,
                row.getBoolean("vervangen"),
                new WerkruimteId(row.getLong("werkruimte_id")),
                new OrganisatieId(row.getLong("organisatie_id")),
                Set.of());
    }

    private static <E extends Enum<E>> @Nullable E constant(ResultSet row, String column, Class<E> type)
            throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
