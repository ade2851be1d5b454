package nl.eenoverheid.bijlage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.eenoverheid.inhoud.InhoudSoort;
import nl.eenoverheid.inhoud.Viruscontrole;
import nl.eenoverheid.inhoud.Weggehaald;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads bijlagen of signalen in scope, and the caller's own that wait for one. */
@Repository
class BijlageReadRepository {
    private static final String ROWS = """
            select b.id, b.version, b.naam, b.beschrijving, b.toegevoegd_op, b.account_id, a.naam wie,
                   coalesce(nullif(a.namens, ''), o.naam) organisatie, i.soort, i.grootte, i.breedte, i.hoogte,
                   i.weggehaald, i.controle
            from bijlage b join inhoud i on i.id = b.inhoud_id join account a on a.id = b.account_id
            join organisatie o on o.id = b.organisatie_id
            where b.verwijderd_op is null and\s""";

    private final JdbcClient jdbc;

    BijlageReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<BijlageListItem> ofSignaal(SignaalId signaal, Scope scope) {
        return jdbc.sql(ROWS + """
                        b.signaal_id = :signaal and exists (select 1 from signaal_placement p
                            where p.signaal_id = b.signaal_id and p.werkruimte_id in (:werkruimten))
                        order by b.id""")
                .param("signaal", signaal.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> row(row, scope))
                .list();
    }

    List<BijlageListItem> waiting(Scope scope) {
        return jdbc.sql(ROWS + "b.signaal_id is null and b.account_id = :account order by b.id")
                .param("account", scope.account().value())
                .query((row, number) -> row(row, scope))
                .list();
    }

    /** What the caller added and a scanner found something in later, as long as nobody took it away. */
    List<BesmetteBijlage> infected(Scope scope) {
        return jdbc.sql("""
                        select b.signaal_id signaal, s.kop, b.naam
                        from bijlage b join inhoud i on i.id = b.inhoud_id and i.controle = 'BESMET'
                        join signaal s on s.id = b.signaal_id
                        where b.account_id = :account and b.verwijderd_op is null and exists (
                            select 1 from signaal_placement p
                            where p.signaal_id = b.signaal_id and p.werkruimte_id in (:werkruimten))
                        order by b.id limit 20""")
                .param("account", scope.account().value())
                .param("werkruimten", scope.werkruimteIds())
                .query(BesmetteBijlage.class)
                .list();
    }

    /** How much there is already at a signaal, or waits when that is null. */
    Room taken(Optional<SignaalId> signaal, Scope scope) {
        return jdbc.sql("""
                        select count(*) aantal, coalesce(sum(i.grootte), 0) bytes
                        from bijlage b join inhoud i on i.id = b.inhoud_id
                        where b.verwijderd_op is null and (b.signaal_id = :signaal
                            or :signaal is null and b.signaal_id is null and b.account_id = :account)""")
                .param("signaal", signaal.map(SignaalId::value).orElse(null))
                .param("account", scope.account().value())
                .query((row, number) -> new Room(row.getInt("aantal"), row.getLong("bytes")))
                .single();
    }

    /** Bytes that the caller added since a moment and that are kept, also of what was taken away. */
    long added(Instant since, Scope scope) {
        return jdbc.sql("""
                        select coalesce(sum(i.grootte), 0) from bijlage b join inhoud i on i.id = b.inhoud_id
                        where b.account_id = ? and b.toegevoegd_op > ?""")
                .params(scope.account().value(), since)
                .query(Long.class)
                .single();
    }

    /** Lets those who add to the same signaal, or as the same person, take turns until the end of the transaction. */
    void takeTurns(Optional<SignaalId> signaal, Scope scope) {
        jdbc.sql("select id from account where id = ? for update")
                .param(scope.account().value())
                .query(Long.class)
                .single();
        signaal.ifPresent(id -> jdbc.sql("select id from signaal where id = ? for update")
                .param(id.value())
                .query(Long.class)
                .single());
    }

    Optional<SignaalPlek> plek(SignaalId signaal, Scope scope) {
        List<Stand> stands =
                jdbc.sql("""
                        select s.werkruimte_id home, s.kop, s.account_id, p.werkruimte_id, w.gast_downloadt
                        from signaal s join signaal_placement p on p.signaal_id = s.id
                        join werkruimte w on w.id = p.werkruimte_id where s.id = ?""").param(signaal.value()).query(Stand.class).list();
        List<Stand> seen = stands.stream()
                .filter(each -> scope.canSee(new WerkruimteId(each.werkruimteId())))
                .toList();
        return seen.stream()
                .findFirst()
                .map(first -> new SignaalPlek(
                        signaal,
                        new WerkruimteId(first.home()),
                        first.accountId(),
                        first.kop(),
                        stands.stream().map(Stand::werkruimteId).collect(Collectors.toUnmodifiableSet()),
                        seen.stream().anyMatch(each -> each.isOpenTo(scope))));
    }

    private static BijlageListItem row(ResultSet row, Scope scope) throws SQLException {
        return new BijlageListItem(
                row.getLong("id"),
                row.getLong("version"),
                row.getString("naam"),
                row.getString("beschrijving"),
                InhoudSoort.valueOf(row.getString("soort")),
                row.getLong("grootte"),
                row.getInt("breedte"),
                row.getInt("hoogte"),
                Weggehaald.split(row.getString("weggehaald")),
                Viruscontrole.valueOf(row.getString("controle")),
                row.getString("wie"),
                row.getString("organisatie"),
                row.getObject("toegevoegd_op", Instant.class),
                row.getLong("account_id") == scope.account().value());
    }

    record Room(int aantal, long bytes) {}

    private record Stand(long home, String kop, long accountId, long werkruimteId, boolean gastDownloadt) {
        boolean isOpenTo(Scope scope) {
            return gastDownloadt || scope.rol(new WerkruimteId(werkruimteId)).orElseThrow() != WerkruimteRol.GAST;
        }
    }
}
