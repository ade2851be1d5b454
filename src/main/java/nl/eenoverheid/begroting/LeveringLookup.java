package nl.eenoverheid.begroting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads reports that count, and single amounts in them, in one statement each. Public figures, so without Scope. */
@Component
public class LeveringLookup {
    private static final String VERSIE = """
            select l.id, l.overheid_id, l.boekjaar, l.verslag, l.versie, l.detail, l.aangeleverd, l.lasten, l.baten, l.bron,
                   l.peildatum, l.ingelezen_op
            from levering l\s""";
    private static final String LEVERING = VERSIE + "where l.geldig = 1 ";

    private final JdbcClient jdbc;

    LeveringLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The report that counts. */
    public Optional<Levering> find(OverheidId overheid, int boekjaar, Verslag verslag) {
        return jdbc.sql(LEVERING + "and l.overheid_id = ? and l.boekjaar = ? and l.verslag = ?")
                .params(overheid.value(), boekjaar, verslag.name())
                .query((row, number) -> levering(row))
                .optional();
    }

    /** All versions of a report, the one that counts first. */
    List<Levering> versies(OverheidId overheid, int boekjaar, Verslag verslag) {
        return jdbc.sql(VERSIE + """
                        where l.overheid_id = ? and l.boekjaar = ? and l.verslag = ?
                        order by l.geldig is null, l.versie desc""")
                .params(overheid.value(), boekjaar, verslag.name())
                .query((row, number) -> levering(row))
                .list();
    }

    /** The reports that count of these governments in these years. */
    public List<Levering> of(Collection<OverheidId> overheden, Collection<Integer> jaren) {
        if (overheden.isEmpty() || jaren.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(LEVERING + """
                        and l.overheid_id in (:overheden) and l.boekjaar in (:jaren)
                        order by l.overheid_id, l.boekjaar, l.verslag""")
                .param("overheden", overheden.stream().map(OverheidId::value).toList())
                .param("jaren", jaren)
                .query((row, number) -> levering(row))
                .list();
    }

    /** The lines of one taakveld by side and category, as far as they were delivered. */
    public List<Regel> regels(LeveringId levering, String taakveld) {
        return jdbc.sql("""
                        select taakveld, zijde, categorie, bedrag from levering_regel
                        where levering_id = ? and taakveld = ? order by zijde desc, categorie""")
                .params(levering.value(), taakveld)
                .query((row, number) -> new Regel(
                        row.getString("taakveld"),
                        Zijde.valueOf(row.getString("zijde")),
                        row.getString("categorie"),
                        row.getBigDecimal("bedrag")))
                .list();
    }

    /**
     * The amounts of these posts, × 1,000 euro. A post of which nothing was delivered is left out; one that was delivered
     * without a line is zero, unless the report has no categories.
     */
    public Map<Post, BigDecimal> bedragen(Collection<Post> posten) {
        Map<Post, BigDecimal> found = new HashMap<>();
        List<Post> whole = posten.stream()
                .filter(post -> post.categorie() == null)
                .distinct()
                .toList();
        List<Post> parts = posten.stream()
                .filter(post -> post.categorie() != null)
                .distinct()
                .toList();
        found.putAll(wholeAmounts(whole));
        found.putAll(partAmounts(parts));
        return found;
    }

    private Map<Post, BigDecimal> wholeAmounts(List<Post> posten) {
        return amounts(posten, """
                select %1$s as post,
                       case when t.levering_id is null then case l.detail when 'REGELS' then 0 end
                            when '%2$s' = 'LASTEN' then t.lasten else t.baten end as bedrag
                from levering l left join levering_taakveld t on t.levering_id = l.id and t.taakveld = ?
                where l.geldig = 1 and l.aangeleverd and l.overheid_id = ? and l.boekjaar = ? and l.verslag = ?""");
    }

    private Map<Post, BigDecimal> partAmounts(List<Post> posten) {
        return amounts(posten, """
                select %1$s as post, coalesce(r.bedrag, case l.detail when 'REGELS' then 0 end) as bedrag
                from levering l left join levering_regel r on r.levering_id = l.id and r.taakveld = ? and r.zijde = '%2$s'
                    and r.categorie = ?
                where l.geldig = 1 and l.aangeleverd and l.overheid_id = ? and l.boekjaar = ? and l.verslag = ?""");
    }

    private Map<Post, BigDecimal> amounts(List<Post> posten, String select) {
        Map<Post, BigDecimal> found = new HashMap<>();
        if (posten.isEmpty()) {
            return found;
        }
        StringBuilder sql = new StringBuilder();
        List<Object> params = new ArrayList<>();
        for (int i = 0; i < posten.size(); i++) {
            Post post = posten.get(i);
            sql.append(i == 0 ? "" : " union all ").append(select.formatted(i, post.zijde()));
            params.add(post.taakveld());
            if (post.categorie() != null) {
                params.add(post.categorie());
            }
            params.addAll(List.of(
                    post.overheid().value(), post.boekjaar(), post.verslag().name()));
        }
        jdbc.sql(sql.toString()).params(params).query(row -> {
            BigDecimal bedrag = row.getBigDecimal("bedrag");
            if (bedrag != null) {
                found.put(posten.get(row.getInt("post")), bedrag);
            }
        });
        return found;
    }

    private static Levering levering(ResultSet row) throws SQLException {
        var peildatum = row.getDate("peildatum");
        return new Levering(
                new LeveringId(row.getLong("id")),
                new OverheidId(row.getLong("overheid_id")),
                row.getInt("boekjaar"),
                Verslag.valueOf(row.getString("verslag")),
                row.getInt("versie"),
                Detail.valueOf(row.getString("detail")),
                row.getBoolean("aangeleverd"),
                row.getBigDecimal("lasten"),
                row.getBigDecimal("baten"),
                row.getString("bron"),
                peildatum == null ? null : peildatum.toLocalDate(),
                row.getTimestamp("ingelezen_op").toInstant());
    }
}
