package nl.eenoverheid.duiding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.workspace.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads shared readings: only of duidingen that are placed in a werkruimte of the scope. */
@Repository
class LezingReadRepository {
    static final int PAGE = 20;

    private static final String IN_SCOPE = """
            exists (select 1 from duiding_placement p
                    where p.duiding_id = :id and p.werkruimte_id in (:werkruimten))
            """;

    private final JdbcClient jdbc;

    LezingReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AlineaDetail> alineas(DuidingId id, Scope scope) {
        return jdbc.sql("""
                        select a.id, a.tekst, a.nummer, w.naam wie, coalesce(nullif(w.namens, ''), o.naam) organisatie, v.op
                        from duiding_alinea a
                        join duiding_alinea_versie v on v.alinea_id = a.id and v.nummer = a.nummer
                        join account w on w.id = v.account_id join organisatie o on o.id = v.organisatie_id
                        where a.duiding_id = :id and not a.weg and
                        """ + IN_SCOPE + "order by a.plaats, a.id")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(AlineaDetail.class)
                .list();
    }

    Page<LezingVersieDetail> versies(DuidingId id, @Nullable String after, Scope scope) {
        List<LezingVersie> rows = jdbc.sql("""
                        select l.nummer, l.tekst, w.naam wie, coalesce(nullif(w.namens, ''), o.naam) organisatie, l.op
                        from duiding_lezing l join account w on w.id = l.account_id
                        join organisatie o on o.id = l.organisatie_id
                        where l.duiding_id = :id and l.nummer < :after and
                        """ + IN_SCOPE + "order by l.nummer desc limit " + (PAGE + 1))
                .param("id", id.value())
                .param("after", after == null ? Integer.MAX_VALUE : Integer.parseInt(after))
                .param("werkruimten", scope.werkruimteIds())
                .query(LezingVersie.class)
                .list();
        if (rows.isEmpty()) {
            return Page.empty();
        }
        int last = rows.getLast().nummer();
        Map<Integer, List<LezingStem>> stemmen =
                stemmen(id, last, rows.getFirst().nummer(), scope);
        Map<Integer, List<String>> getekend = getekend(id, last, scope);
        List<LezingVersieDetail> details = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            LezingVersie versie = rows.get(i);
            details.add(new LezingVersieDetail(
                    versie,
                    i + 1 < rows.size() ? rows.get(i + 1).tekst() : "",
                    stemmen.getOrDefault(versie.nummer(), List.of()),
                    getekend.getOrDefault(versie.nummer(), List.of())));
        }
        return Page.of(details, PAGE, row -> Integer.toString(row.versie().nummer()));
    }

    private Map<Integer, List<LezingStem>> stemmen(DuidingId id, int first, int last, Scope scope) {
        Map<Integer, List<LezingStem>> stemmen = new HashMap<>();
        jdbc.sql("""
                        select v.nummer, v.soort, o.naam organisatie, v.signaal_id, v.tekst,
                               if(exists (select 1 from signaal_placement sp where sp.signaal_id = v.signaal_id
                                   and sp.werkruimte_id in (:werkruimten)), s.kop, '') kop
                        from duiding_stem v join organisatie o on o.id = v.organisatie_id
                        left join signaal s on s.id = v.signaal_id
                        where v.duiding_id = :id and v.nummer between :first and :last
                        order by v.nummer, v.volgnummer""")
                .param("id", id.value())
                .param("first", first)
                .param("last", last)
                .param("werkruimten", scope.werkruimteIds())
                .query(row -> {
                    long signaal = row.getLong("signaal_id");
                    stemmen.computeIfAbsent(row.getInt("nummer"), key -> new ArrayList<>())
                            .add(new LezingStem(
                                    StemSoort.valueOf(row.getString("soort")),
                                    row.getString("organisatie"),
                                    signaal == 0 ? null : signaal,
                                    row.getString("kop"),
                                    row.getString("tekst")));
                });
        return stemmen;
    }

    private Map<Integer, List<String>> getekend(DuidingId id, int first, Scope scope) {
        Map<Integer, List<String>> getekend = new HashMap<>();
        jdbc.sql("""
                        select t.nummer, group_concat(distinct o.naam order by o.naam separator '\\n') namen
                        from duiding_aftekening t join organisatie o on o.id = t.organisatie_id
                        where t.duiding_id = :id and t.nummer >= :first and
                        """ + IN_SCOPE + "group by t.nummer")
                .param("id", id.value())
                .param("first", first)
                .param("werkruimten", scope.werkruimteIds())
                .query(row -> {
                    getekend.put(
                            row.getInt("nummer"),
                            Arrays.asList(row.getString("namen").split("\n")));
                });
        return getekend;
    }
}
