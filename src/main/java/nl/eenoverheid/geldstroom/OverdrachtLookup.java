package nl.eenoverheid.geldstroom;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.eenoverheid.begroting.Detail;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.begroting.Zijde;
import nl.eenoverheid.geldstroom.Overdrachten.Post;
import nl.eenoverheid.geldstroom.Overdrachten.Sleutel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads transfers in one statement: of all taakvelden from the sums per category, of one taakveld from its lines. Public figures,
 * so without Scope.
 */
@Component
class OverdrachtLookup {
    private static final String READ = """
            select l.overheid_id, l.boekjaar, l.verslag, l.versie, l.detail, l.aangeleverd, l.bron, l.peildatum,
                   c.zijde, c.categorie, c.bedrag
            from levering l left join %s c on c.levering_id = l.id and c.zijde in ('LASTEN', 'BATEN')
                and c.categorie in (:codes) %s
            where l.geldig = 1 and l.overheid_id in (:overheden) and\s""";

    private static final String SUMS = READ.formatted("levering_categorie", "");
    private static final String LINES = READ.formatted("levering_regel", "and c.taakveld = :taakveld");

    private final JdbcClient jdbc;

    OverdrachtLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of one report of a year.
     *
     * @param taakveld null for all of them together
     */
    Map<Sleutel, Overdrachten> of(
            Collection<OverheidId> overheden, int boekjaar, Verslag verslag, @Nullable String taakveld) {
        return read(
                jdbc.sql((taakveld == null ? SUMS : LINES) + "l.boekjaar = :boekjaar and l.verslag = :verslag")
                        .param("taakveld", taakveld)
                        .param("boekjaar", boekjaar)
                        .param("verslag", verslag.name()),
                overheden);
    }

    /** Of the budgets and accounts of a year and the two after it; quarters wait for the accounts. */
    Map<Sleutel, Overdrachten> since(Collection<OverheidId> overheden, int boekjaar) {
        return read(
                jdbc.sql(
                                SUMS
                                        + "l.verslag in ('BEGROTING', 'REKENING') and l.boekjaar between :boekjaar and :boekjaar + 2")
                        .param("boekjaar", boekjaar),
                overheden);
    }

    /** The reports that there are of these governments, with how many of them have one; the last year first. */
    List<Verslagperiode> perioden(Collection<OverheidId> overheden) {
        return jdbc.sql("""
                        select boekjaar, verslag, count(*) overheden from levering
                        where geldig = 1 and overheid_id in (:overheden)
                        group by boekjaar, verslag
                        order by boekjaar desc, field(verslag, 'BEGROTING', 'REKENING', 'KWARTAAL_4', 'KWARTAAL_3',
                            'KWARTAAL_2', 'KWARTAAL_1')""")
                .param("overheden", values(overheden))
                .query(Verslagperiode.class)
                .list();
    }

    /** What two sides have in their category per taakveld, as far as there are lines. */
    Map<String, Taakveldpaar> perTaakveld(
            VerschilId id, Collection<OverheidId> betalers, Collection<OverheidId> ontvangers) {
        Map<String, Taakveldpaar> found = new TreeMap<>();
        jdbc.sql("""
                        select r.taakveld, r.zijde, sum(r.bedrag) bedrag
                        from levering l join levering_regel r on r.levering_id = l.id
                            and (r.zijde = 'LASTEN' and r.categorie = :betaler and l.overheid_id in (:betalers)
                              or r.zijde = 'BATEN' and r.categorie = :ontvanger and l.overheid_id in (:ontvangers))
                        where l.geldig = 1 and l.boekjaar = :boekjaar and l.verslag = :verslag and l.overheid_id in (:alle)
                        group by r.taakveld, r.zijde""")
                .param("betaler", id.codeBetaler())
                .param("ontvanger", id.codeOntvanger())
                .param("betalers", values(betalers))
                .param("ontvangers", values(ontvangers))
                .param(
                        "alle",
                        Stream.concat(betalers.stream(), ontvangers.stream())
                                .map(OverheidId::value)
                                .distinct()
                                .toList())
                .param("boekjaar", id.boekjaar())
                .param("verslag", id.verslag().name())
                .query(row -> {
                    found.merge(row.getString("taakveld"), pair(row), Taakveldpaar::plus);
                });
        return found;
    }

    private static Map<Sleutel, Overdrachten> read(JdbcClient.StatementSpec query, Collection<OverheidId> overheden) {
        Map<Sleutel, Overdrachten> found = new LinkedHashMap<>();
        query.param("codes", Overdracht.codes())
                .param("overheden", values(overheden))
                .query(row -> {
                    Overdrachten report = report(row);
                    String zijde = row.getString("zijde");
                    found.putIfAbsent(report.sleutel(), report);
                    if (zijde != null) {
                        found.get(report.sleutel())
                                .bedragen()
                                .put(
                                        new Post(Zijde.valueOf(zijde), row.getString("categorie")),
                                        row.getBigDecimal("bedrag"));
                    }
                });
        return found;
    }

    private static Overdrachten report(ResultSet row) throws SQLException {
        var peildatum = row.getDate("peildatum");
        return new Overdrachten(
                new Sleutel(
                        new OverheidId(row.getLong("overheid_id")),
                        row.getInt("boekjaar"),
                        Verslag.valueOf(row.getString("verslag"))),
                row.getInt("versie"),
                Detail.valueOf(row.getString("detail")),
                row.getBoolean("aangeleverd"),
                row.getString("bron"),
                peildatum == null ? null : peildatum.toLocalDate(),
                new HashMap<>());
    }

    private static Taakveldpaar pair(ResultSet row) throws SQLException {
        BigDecimal bedrag = row.getBigDecimal("bedrag");
        return Zijde.valueOf(row.getString("zijde")) == Zijde.LASTEN
                ? new Taakveldpaar(bedrag, null)
                : new Taakveldpaar(null, bedrag);
    }

    private static List<Long> values(Collection<OverheidId> overheden) {
        return overheden.stream().map(OverheidId::value).toList();
    }
}
