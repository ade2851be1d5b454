package nl.eenoverheid.signaal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.search.SearchDocument;
import nl.eenoverheid.search.SearchKind;
import nl.eenoverheid.search.SearchSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes signalen findable by what was said; how to reach who spoke is not in it. */
@Component
class SignaalSource implements SearchSource {
    private static final List<String> FACETS = List.of("status", "soort", "gemeente_id", "thema_id", "aanleiding_id");

    private final JdbcClient jdbc;

    SignaalSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.SIGNAAL;
    }

    @Override
    public List<SearchDocument> load(Collection<Long> ids) {
        return jdbc.sql("""
                        select s.id, s.kop, concat_ws('\\n', s.woorden, s.ervaren, s.dwars, s.zelf, s.gehoord, s.gevoeld, s.beleefd,
                                    (select group_concat(n.antwoord separator '\\n') from signaal_antwoord n where n.signaal_id = s.id))
                               tekst, s.gehoord_op, s.status, s.soort, s.gemeente_id, s.thema_id, s.aanleiding_id,
                               (select group_concat(p.werkruimte_id) from signaal_placement p where p.signaal_id = s.id) plekken
                        from signaal s where s.id in (:ids)""")
                .param("ids", ids)
                .query((row, number) -> document(row))
                .list();
    }

    @Override
    public List<Long> idsAfter(long id, int most) {
        return jdbc.sql("select id from signaal where id > :id order by id limit :most")
                .param("id", id)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    private static SearchDocument document(ResultSet row) throws SQLException {
        Set<String> facets = new HashSet<>();
        for (String facet : FACETS) {
            String value = row.getString(facet);
            if (value != null) {
                facets.add(facet + ":" + value);
            }
        }
        return new SearchDocument(
                SearchKind.SIGNAAL,
                row.getLong("id"),
                row.getString("kop"),
                row.getString("tekst"),
                row.getObject("gehoord_op", LocalDate.class),
                Arrays.stream(row.getString("plekken").split(","))
                        .map(Long::valueOf)
                        .collect(Collectors.toSet()),
                facets);
    }
}
