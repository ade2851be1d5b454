package nl.eenoverheid.overheid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the list and the detail of governments. */
@Repository
class OrganisatieReadRepository {
    private static final String LIST = """
            select o.id, o.naam, o.soort, p.naam as provincie, o.inwoners
            from organisatie o
            left join organisatie p on p.id = o.provincie_id
            where true
            """;
    private static final String IN_PROVINCE = """
            and (o.id = :provincie or o.provincie_id = :provincie or exists (
                select 1 from waterschap_gebied w join organisatie g on g.id = w.gemeente_id
                where w.waterschap_id = o.id and g.provincie_id = :provincie))
            """;
    private static final String IN_REGION =
            "and o.id in (select r.organisatie_id from regio_organisatie r where r.regio_id = :regio)\n";
    private static final String NAMED = "and o.naam like :zoek escape '!'\n";
    private static final String AFTER = """
            and (o.naam, o.id) > (select k.naam, k.id from organisatie k where k.id = :after)
            """;

    private static final String DETAIL = """
            select o.id, o.naam, o.officiele_naam, o.soort, o.tooi_code, o.cbs_code, o.inwoners_bron, o.stedelijkheid,
                   p.id as p_id, p.naam as p_naam, p.soort as p_soort,
                   r.id as r_id, r.naam as r_naam,
                   g.domein, g.cvdr, g.overige_deelnemers, g.onvolledig, g.bron, g.betrouwbaarheid,
                   coalesce(o.inwoners, (select sum(m.inwoners) from organisatie m where m.provincie_id = o.id)) as inwoners
            from organisatie o
            left join organisatie p on p.id = o.provincie_id
            left join regio_organisatie ro on ro.organisatie_id = o.id
            left join regio r on r.id = ro.regio_id and r.soort = 'RES'
            left join regeling g on g.organisatie_id = o.id
            where o.id = :id
            """;
    private static final String WATER_BOARDS = """
            select o.id, o.naam, o.soort, w.aandeel_procent, w.kleiner_dan_een
            from waterschap_gebied w join organisatie o on o.id = w.waterschap_id
            where w.gemeente_id = :id order by w.aandeel_procent desc, o.naam
            """;
    private static final String COVERING = """
            select o.id, o.naam, o.soort, 0 as volgorde, null as aandeel_procent
            from organisatie g join organisatie o on o.id in (g.id, g.provincie_id) where g.id = :id
            union all
            select o.id, o.naam, o.soort, 1, w.aandeel_procent
            from waterschap_gebied w join organisatie o on o.id = w.waterschap_id where w.gemeente_id = :id
            order by volgorde, aandeel_procent desc, soort, naam
            """;
    private static final String MUNICIPALITIES_OF_WATER_BOARD = """
            select o.id, o.naam, o.soort, w.aandeel_procent, w.kleiner_dan_een
            from waterschap_gebied w join organisatie o on o.id = w.gemeente_id
            where w.waterschap_id = :id order by o.naam
            """;
    private static final String MUNICIPALITIES_OF_PROVINCE = """
            select o.id, o.naam, o.soort, null as aandeel_procent, false as kleiner_dan_een
            from organisatie o
            where o.provincie_id = :id and o.soort = 'GEMEENTE' order by o.naam
            """;
    private static final String PARTICIPANTS = """
            select o.id, o.naam, o.soort, d.bron, d.betrouwbaarheid
            from deelneming d join organisatie o on o.id = d.deelnemer_id
            where d.regeling_id = :id order by o.naam
            """;
    private static final String ARRANGEMENTS = """
            select o.id, o.naam, o.soort, d.bron, d.betrouwbaarheid
            from deelneming d join organisatie o on o.id = d.regeling_id
            where d.deelnemer_id = :id order by o.naam
            """;

    private final JdbcClient jdbc;

    OrganisatieReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OrganisatieListItem> list(OrganisatieFilter filter, @Nullable String after, int limit) {
        var sql = new StringBuilder(LIST);
        OrganisatieSoort soort = filter.soort();
        OrganisatieId provincie = filter.provincie();
        RegioId regio = filter.regio();
        sql.append(soort == null ? "" : "and o.soort = :soort\n");
        sql.append(provincie == null ? "" : IN_PROVINCE);
        sql.append(regio == null ? "" : IN_REGION);
        sql.append(filter.zoek().isEmpty() ? "" : NAMED);
        sql.append(after == null ? "" : AFTER);
        sql.append("order by o.naam, o.id limit :limit");
        return jdbc.sql(sql.toString())
                .param("soort", soort == null ? null : soort.name())
                .param("provincie", provincie == null ? null : provincie.value())
                .param("regio", regio == null ? null : regio.value())
                .param("zoek", containing(filter.zoek()))
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new OrganisatieListItem(
                        new OrganisatieId(row.getLong("id")),
                        row.getString("naam"),
                        OrganisatieSoort.valueOf(row.getString("soort")),
                        row.getString("provincie"),
                        row.getObject("inwoners", Integer.class)))
                .list();
    }

    /** The governments whose territory holds that of a municipality: itself, its province and its water boards. */
    List<OrganisatieNaam> covering(OrganisatieId gemeente) {
        return jdbc.sql(COVERING)
                .param("id", gemeente.value())
                .query((row, number) -> new OrganisatieNaam(
                        new OrganisatieId(row.getLong("id")),
                        row.getString("naam"),
                        OrganisatieSoort.valueOf(row.getString("soort"))))
                .list();
    }

    Optional<OrganisatieDetail> detail(OrganisatieId id) {
        return jdbc.sql(DETAIL)
                .param("id", id.value())
                .query((row, number) -> detail(row))
                .optional()
                .map(found -> found.with(gebieden(found), deelnemingen(found)));
    }

    private List<OrganisatieDetail.Gebied> gebieden(OrganisatieDetail of) {
        return switch (of.soort()) {
            case GEMEENTE -> gebieden(WATER_BOARDS, of.id());
            case WATERSCHAP -> gebieden(MUNICIPALITIES_OF_WATER_BOARD, of.id());
            case PROVINCIE -> gebieden(MUNICIPALITIES_OF_PROVINCE, of.id());
            case REGELING, RIJK -> List.of();
        };
    }

    private List<OrganisatieDetail.Gebied> gebieden(String sql, OrganisatieId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((row, number) -> new OrganisatieDetail.Gebied(
                        naam(row, ""), row.getBigDecimal("aandeel_procent"), row.getBoolean("kleiner_dan_een")))
                .list();
    }

    private List<OrganisatieDetail.Deelneming> deelnemingen(OrganisatieDetail of) {
        return jdbc.sql(of.soort() == OrganisatieSoort.REGELING ? PARTICIPANTS : ARRANGEMENTS)
                .param("id", of.id().value())
                .query((row, number) -> new OrganisatieDetail.Deelneming(
                        naam(row, ""),
                        row.getString("bron"),
                        Betrouwbaarheid.valueOf(row.getString("betrouwbaarheid"))))
                .list();
    }

    private static String containing(String text) {
        return "%" + text.replaceAll("[!%_]", "!$0") + "%";
    }

    /** A name from columns {@code id}, {@code naam} and {@code soort}, each after the prefix. */
    static OrganisatieNaam naam(ResultSet row, String prefix) throws SQLException {
        return new OrganisatieNaam(
                new OrganisatieId(row.getLong(prefix + "id")),
                row.getString(prefix + "naam"),
                OrganisatieSoort.valueOf(row.getString(prefix + "soort")));
    }

    private static OrganisatieDetail detail(ResultSet row) throws SQLException {
        Integer inwoners = row.getObject("inwoners", Integer.class);
        String stedelijkheid = row.getString("stedelijkheid");
        String regio = row.getString("r_naam");
        return new OrganisatieDetail(
                new OrganisatieId(row.getLong("id")),
                row.getString("naam"),
                row.getString("officiele_naam"),
                OrganisatieSoort.valueOf(row.getString("soort")),
                row.getString("tooi_code"),
                row.getString("cbs_code"),
                row.getString("p_naam") == null ? null : naam(row, "p_"),
                regio == null ? null : new RegioNaam(new RegioId(row.getLong("r_id")), regio),
                inwoners == null ? null : new OrganisatieDetail.Inwoners(inwoners, row.getString("inwoners_bron")),
                stedelijkheid == null ? null : Stedelijkheid.valueOf(stedelijkheid),
                row.getString("domein") == null ? null : regeling(row),
                List.of(),
                List.of());
    }

    private static OrganisatieDetail.Regeling regeling(ResultSet row) throws SQLException {
        return new OrganisatieDetail.Regeling(
                row.getString("domein"),
                row.getString("cvdr"),
                row.getString("overige_deelnemers"),
                row.getBoolean("onvolledig"),
                row.getString("bron"),
                Betrouwbaarheid.valueOf(row.getString("betrouwbaarheid")));
    }
}
