package nl.eenoverheid.bezorging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.terugkoppeling.AntwoordData;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingStatus;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads how answers reach people, as far as they are placed in a werkruimte of the scope. */
@Repository
class BezorgingReadRepository {
    private static final String IN_SCOPE = """

            and exists (select 1 from terugkoppeling_placement p
                where p.terugkoppeling_id = t.id and p.werkruimte_id in (:werkruimten))""";

    private final JdbcClient jdbc;

    BezorgingReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Some voices, first due first. Of contact details it says only whether there are any for the channel. */
    List<Stem> stemmen(Set<Long> ids, Scope scope) {
        return stemmen("t.id", ids, scope);
    }

    /** The voices of some signalen, by id, about which an answer was promised. */
    List<Stem> ofSignalen(Set<Long> signalen, Scope scope) {
        return stemmen("t.signaal_id", signalen, scope);
    }

    private List<Stem> stemmen(String column, Set<Long> ids, Scope scope) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select t.id, t.version, t.werkruimte_id, t.kop, t.aan, t.kanaal, t.status, t.uiterlijk,
                               v.aanhef, v.tekst, v.opbrengst, v.kosten, v.periode, b.status bezorging,
                               case t.kanaal when 'EMAIL' then c.email <> '' when 'BRIEF' then c.adres <> ''
                                 when 'TELEFOON' then c.telefoon <> '' else true end bereikbaar
                        from terugkoppeling t
                        left join terugkoppeling_antwoord v on v.terugkoppeling_id = t.id and v.nummer = t.antwoord_nummer
                        left join bezorging b on b.terugkoppeling_id = t.id and b.antwoord_nummer = t.antwoord_nummer
                        left join signaal_contact c on c.signaal_id = t.signaal_id
                        where\s""" + column + " in (:ids)" + IN_SCOPE + " order by t.uiterlijk, t.id")
                .param("ids", ids)
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> stem(row, scope))
                .list();
    }

    /** The e-mail with the version that counts now. */
    Optional<Bezorging> bezorging(TerugkoppelingId id, Scope scope) {
        return jdbc.sql("""
                        select b.antwoord_nummer nummer, b.status, a.naam wie, b.op
                        from terugkoppeling t join bezorging b
                          on b.terugkoppeling_id = t.id and b.antwoord_nummer = t.antwoord_nummer
                        join account a on a.id = b.account_id where t.id = :id""" + IN_SCOPE)
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new Bezorging(
                        row.getInt("nummer"),
                        BezorgingStatus.valueOf(row.getString("status")),
                        row.getString("wie"),
                        row.getObject("op", Instant.class)))
                .optional();
    }

    /** Who calls, from when on, and what came of calls before. */
    BelDetail calls(TerugkoppelingId id, Scope scope) {
        List<BelDetail.Poging> pogingen = jdbc.sql("""
                        select p.uitkomst, p.notitie, a.naam wie, p.op from terugkoppeling t
                        join belpoging p on p.terugkoppeling_id = t.id join account a on a.id = p.account_id
                        where t.id = :id""" + IN_SCOPE + " order by p.op desc, p.id desc")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new BelDetail.Poging(
                        BelUitkomst.valueOf(row.getString("uitkomst")),
                        row.getString("notitie"),
                        row.getString("wie"),
                        row.getObject("op", Instant.class)))
                .list();
        return jdbc.sql("""
                        select a.naam beller, k.opnieuw_op from terugkoppeling t
                        join beltaak k on k.terugkoppeling_id = t.id left join account a on a.id = k.beller_id
                        where t.id = :id""" + IN_SCOPE)
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) ->
                        new BelDetail(row.getString("beller"), row.getObject("opnieuw_op", LocalDate.class), pogingen))
                .optional()
                .orElse(new BelDetail(null, null, pogingen));
    }

    private static Stem stem(ResultSet row, Scope scope) throws SQLException {
        WerkruimteId home = new WerkruimteId(row.getLong("werkruimte_id"));
        String bezorging = row.getString("bezorging");
        return new Stem(
                row.getLong("id"),
                row.getLong("version"),
                row.getString("kop"),
                row.getString("aan"),
                Kanaal.valueOf(row.getString("kanaal")),
                TerugkoppelingStatus.valueOf(row.getString("status")),
                row.getObject("uiterlijk", LocalDate.class),
                antwoord(row),
                scope.canWrite(home) && row.getBoolean("bereikbaar"),
                bezorging == null ? null : BezorgingStatus.valueOf(bezorging),
                scope.canWrite(home),
                scope.canManage(home));
    }

    private static @Nullable AntwoordData antwoord(ResultSet row) throws SQLException {
        String tekst = row.getString("tekst");
        return tekst == null
                ? null
                : new AntwoordData(
                        row.getString("aanhef"),
                        tekst,
                        row.getString("opbrengst"),
                        row.getString("kosten"),
                        row.getString("periode"));
    }
}
