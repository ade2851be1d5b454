package nl.eenoverheid.mandaat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the register. The same for everybody who is signed in, so without Scope. */
@Repository
class MandaatReadRepository {
    static final int PAGE = 40;

    private static final int MOST = 5000;
    static final int SOON_DAYS = 30;
    private static final String ROW = """
            select m.*, coalesce((select group_concat(w.houder_naam order by w.houder_naam separator ' · ') from mandaat w
                where w.soort = 'WAARNEMING' and w.gever_sleutel = m.houder_sleutel
                  and :dag between w.werkt_van and w.werkt_tot), '') waarnemers
            from mandaat m
            """;

    private static final String ONE = """
            select m.*, coalesce(b.link, '') wet, coalesce(concat(b.wet, ', ',
                     if(b.artikel regexp '^[0-9]', 'artikel ', ''), b.artikel), '') artikel
            from mandaat m left join bevoegdheid b on b.id = m.bevoegdheid_id where m.id = ?""";

    private final JdbcClient jdbc;

    MandaatReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<MandaatListItem> list(MandaatFilter filter, @Nullable String after, LocalDate today) {
        Map<String, Object> params = new HashMap<>();
        String where = MandaatTerms.where(filter, params) + MandaatTerms.after(after, params);
        return Page.of(read(filter, where, params, PAGE + 1, today), PAGE, MandaatTerms::key);
    }

    List<MandaatListItem> all(MandaatFilter filter, LocalDate today) {
        Map<String, Object> params = new HashMap<>();
        return read(filter, MandaatTerms.where(filter, params), params, MOST, today);
    }

    private List<MandaatListItem> read(
            MandaatFilter filter, String where, Map<String, Object> params, int most, LocalDate today) {
        LocalDate day = filter.dag() == null ? today : filter.dag();
        return jdbc.sql(ROW + where + " order by m.houder_naam, m.id limit " + most)
                .params(params)
                .param("dag", day)
                .query((row, number) -> item(row, day))
                .list();
    }

    Optional<MandaatDetail> detail(MandaatId id, LocalDate today, Predicate<OrganisatieId> keeps) {
        return jdbc.sql(ONE)
                .param(id.value())
                .query((row, number) ->
                        detail(row, related(id, row.getString("houder_sleutel"), today), steps(id), today, keeps))
                .optional();
    }

    /** The same without what hangs under it and its history. */
    Optional<MandaatDetail> find(MandaatId id, LocalDate today) {
        return jdbc.sql(ONE)
                .param(id.value())
                .query((row, number) -> detail(row, List.of(), List.of(), today, organisatie -> false))
                .optional();
    }

    /** Functions that the register has of an organisation. */
    List<String> functies(OrganisatieId organisatie) {
        return jdbc.sql("""
                        select houder_functie functie from mandaat where houder_organisatie_id = :organisatie and houder_functie <> ''
                        union select gever_functie from mandaat where gever_organisatie_id = :organisatie and gever_functie <> ''
                        order by functie""")
                .param("organisatie", organisatie.value())
                .query(String.class)
                .list();
    }

    /** What ends soon of what an organisation gave, the first to end first. */
    List<MandaatListItem> ending(OrganisatieId organisatie, LocalDate today) {
        return jdbc.sql(ROW + """
                        where m.gever_organisatie_id = :organisatie and m.werkt_tot between :dag and :soon
                          and m.ingetrokken_per is null
                        order by m.werkt_tot, m.id""")
                .param("organisatie", organisatie.value())
                .param("dag", today)
                .param("soon", today.plusDays(SOON_DAYS))
                .query((row, number) -> item(row, today))
                .list();
    }

    private static MandaatDetail detail(
            ResultSet row,
            List<MandaatListItem> related,
            List<MandaatDetail.Stap> steps,
            LocalDate today,
            Predicate<OrganisatieId> keeps)
            throws SQLException {
        Long boven = row.getObject("boven_id", Long.class);
        return new MandaatDetail(
                new MandaatId(row.getLong("id")),
                row.getLong("version"),
                MandaatSoort.valueOf(row.getString("soort")),
                boven == null ? null : new MandaatId(boven),
                row.getString("gever_naam"),
                row.getString("houder_naam"),
                row.getString("namens"),
                row.getString("keten"),
                inhoud(row),
                row.getString("artikel"),
                row.getString("wet"),
                row.getObject("werkt_van", LocalDate.class),
                end(row),
                row.getObject("ingetrokken_per", LocalDate.class),
                row.getString("intrek_reden"),
                stand(row, today),
                related,
                steps,
                keeps.test(new OrganisatieId(row.getLong("gever_organisatie_id"))),
                keeps.test(new OrganisatieId(row.getLong("houder_organisatie_id"))));
    }

    private List<MandaatListItem> related(MandaatId id, String sleutel, LocalDate today) {
        return jdbc.sql(ROW + """
                        where m.boven_id = :id or m.soort = 'WAARNEMING' and m.gever_sleutel = :sleutel
                        order by m.werkt_tot desc, m.houder_naam, m.id limit 200""")
                .param("id", id.value())
                .param("sleutel", sleutel)
                .param("dag", today)
                .query((row, number) -> item(row, today))
                .list();
    }

    private List<MandaatDetail.Stap> steps(MandaatId id) {
        return jdbc.sql("""
                        select s.wat, s.toelichting, a.naam wie, s.op from mandaat_stap s join account a on a.id = s.account_id
                        where s.mandaat_id = ? order by s.nummer desc""")
                .param(id.value())
                .query((row, number) -> new MandaatDetail.Stap(
                        MandaatHandeling.valueOf(row.getString("wat")),
                        row.getString("toelichting"),
                        row.getString("wie"),
                        row.getObject("op", Instant.class)))
                .list();
    }

    private static MandaatListItem item(ResultSet row, LocalDate day) throws SQLException {
        return new MandaatListItem(
                new MandaatId(row.getLong("id")),
                MandaatSoort.valueOf(row.getString("soort")),
                row.getString("gever_naam"),
                row.getString("houder_naam"),
                row.getString("namens"),
                row.getString("keten"),
                row.getString("waarover"),
                onderwerp(row),
                row.getBigDecimal("bedrag"),
                row.getObject("werkt_van", LocalDate.class),
                end(row),
                stand(row, day),
                row.getString("waarnemers"));
    }

    private static MandaatInhoud inhoud(ResultSet row) throws SQLException {
        return new MandaatInhoud(
                onderwerp(row),
                row.getObject("bevoegdheid_id", Long.class),
                row.getString("waarover"),
                MandaatAard.valueOf(row.getString("aard")),
                row.getBoolean("een_geval"),
                row.getBoolean("onder_gezag"),
                row.getObject("instemming_op", LocalDate.class),
                row.getString("grondslag"),
                row.getString("besluit"),
                row.getString("link"),
                row.getObject("van", LocalDate.class),
                row.getObject("tot", LocalDate.class),
                row.getBigDecimal("bedrag"),
                row.getString("voorwaarden"),
                row.getBoolean("ondermandaat"));
    }

    private static MandaatStand stand(ResultSet row, LocalDate day) throws SQLException {
        return MandaatStand.on(
                day,
                row.getObject("werkt_van", LocalDate.class),
                row.getObject("werkt_tot", LocalDate.class),
                row.getObject("ingetrokken_per", LocalDate.class));
    }

    private static @Nullable LocalDate end(ResultSet row) throws SQLException {
        LocalDate last = row.getObject("werkt_tot", LocalDate.class);
        return Mandaat.NO_END.equals(last) ? null : last;
    }

    private static @Nullable BevoegdheidOnderwerp onderwerp(ResultSet row) throws SQLException {
        String onderwerp = row.getString("onderwerp");
        return onderwerp == null ? null : BevoegdheidOnderwerp.valueOf(onderwerp);
    }
}
