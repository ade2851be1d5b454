package nl.eenoverheid.begroting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.eenoverheid.begroting.Taakveldgroep.Overgang;
import nl.eenoverheid.begroting.Vergelijking.Noemer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Reads what stands side by side: the sums that are kept per report, by their primary key, never the lines. Public figures, so
 * without Scope.
 */
@Component
class VergelijkingLookup {
    /** The order of the tables is said: by report first, whatever the statistics make of it. */
    private static final String OF_REPORTS = """
            from levering l %s
            where l.geldig = 1 and l.aangeleverd and l.overheid_id in (:overheden) and l.boekjaar in (:jaren)
                and l.verslag in (:verslagen)\s""";

    private final JdbcClient jdbc;
    private final Supplier<List<Overgang>> overgangen = SingletonSupplier.of(this::readOvergangen);

    VergelijkingLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The years and kinds of report of which anything counts, with how many governments each has, newest first. */
    List<Boekjaar> boekjaren() {
        return jdbc.sql("""
                        select boekjaar, verslag, sum(aangeleverd) as overheden from levering where geldig = 1
                        group by boekjaar, verslag order by boekjaar desc, verslag""")
                .query((row, number) -> new Boekjaar(
                        row.getInt("boekjaar"), Verslag.valueOf(row.getString("verslag")), row.getInt("overheden")))
                .list();
    }

    List<Overgang> overgangen(Overheidslaag laag) {
        return overgangen.get().stream().filter(each -> each.laag() == laag).toList();
    }

    /** Both sides of each taakveld, or of some of them, by report and code. */
    Map<LeveringId, Map<String, LeveringSom.Bedragen>> taakvelden(
            VergelijkingFilter filter, @Nullable Collection<String> codes) {
        Map<LeveringId, Map<String, LeveringSom.Bedragen>> found = new HashMap<>();
        reports(
                        "straight_join l.id, t.taakveld, t.lasten, t.baten",
                        """
                join levering_taakveld t on t.levering_id = l.id""" + (codes == null ? "" : " and t.taakveld in (:codes)"),
                        filter)
                .param("codes", codes)
                .query(row -> {
                    found.computeIfAbsent(new LeveringId(row.getLong("id")), id -> new HashMap<>())
                            .put(
                                    row.getString("taakveld"),
                                    new LeveringSom.Bedragen(row.getBigDecimal("lasten"), row.getBigDecimal("baten")));
                });
        return found;
    }

    /** Each category of one side, by report and code. */
    Map<LeveringId, Map<String, BigDecimal>> categorieen(VergelijkingFilter filter) {
        Map<LeveringId, Map<String, BigDecimal>> found = new HashMap<>();
        reports("straight_join l.id, c.categorie, c.bedrag", """
                join levering_categorie c on c.levering_id = l.id and c.zijde = :zijde""", filter)
                .param("zijde", filter.soort().name())
                .query(row -> {
                    found.computeIfAbsent(new LeveringId(row.getLong("id")), id -> new HashMap<>())
                            .put(row.getString("categorie"), row.getBigDecimal("bedrag"));
                });
        return found;
    }

    /** What amounts are divided by, by government and year. */
    Map<OverheidId, List<Noemer>> noemers(Collection<OverheidId> overheden, String kerncijfer) {
        Map<OverheidId, List<Noemer>> found = new HashMap<>();
        jdbc.sql("""
                        select overheid_id, jaar, aantal, bron from begroting_kerncijfer
                        where overheid_id in (:overheden) and soort = :soort and aantal > 0""")
                .param("overheden", ids(overheden))
                .param("soort", kerncijfer)
                .query(row -> {
                    found.computeIfAbsent(new OverheidId(row.getLong("overheid_id")), id -> new ArrayList<>())
                            .add(new Noemer(row.getInt("aantal"), row.getInt("jaar"), row.getString("bron")));
                });
        return found;
    }

    /** The newest number of inhabitants of each government that has one. */
    Map<OverheidId, Integer> inwoners() {
        Map<OverheidId, Integer> found = new HashMap<>();
        jdbc.sql("select overheid_id, aantal from begroting_kerncijfer where soort = 'INWONERS' order by jaar")
                .query(row -> {
                    found.put(new OverheidId(row.getLong("overheid_id")), row.getInt("aantal"));
                });
        return found;
    }

    /** The members of each RES region, by its name. */
    Map<String, List<OverheidId>> regios() {
        Map<String, List<OverheidId>> found = new TreeMap<>();
        jdbc.sql("""
                        select r.naam, b.id from regio r join regio_organisatie o on o.regio_id = r.id
                            join begroting_overheid b on b.organisatie_id = o.organisatie_id
                        where r.soort = 'RES' and b.laag = 'GEMEENTE' order by r.naam, b.naam""").query(row -> {
            found.computeIfAbsent(row.getString("naam"), naam -> new ArrayList<>())
                    .add(new OverheidId(row.getLong("id")));
        });
        return found;
    }

    private JdbcClient.StatementSpec reports(String columns, String join, VergelijkingFilter filter) {
        return jdbc.sql("select " + columns + " " + OF_REPORTS.formatted(join))
                .param("overheden", ids(filter.overheden()))
                .param("jaren", filter.jaren())
                .param("verslagen", filter.verslagen().stream().map(Enum::name).toList());
    }

    private List<Overgang> readOvergangen() {
        return jdbc.sql("select laag, jaar, oud, nieuw from taakveld_overgang")
                .query((row, number) -> new Overgang(
                        Overheidslaag.valueOf(row.getString("laag")),
                        row.getInt("jaar"),
                        row.getString("oud"),
                        row.getString("nieuw")))
                .list();
    }

    private static List<Long> ids(Collection<OverheidId> overheden) {
        return overheden.stream().map(OverheidId::value).toList();
    }
}
