package nl.eenoverheid.kalender;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenoverheid.overheid.OrganisatieId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what people said about steps. Public steps of governments, so without Scope. */
@Component
class KalenderLookup {
    private static final List<Long> NOBODY = List.of(-1L);

    private static final String ROW = """
            select m.sleutel, o.naam, coalesce(g.naam, '') over_naam, m.stand, m.dag, m.gedaan_op, m.uitkomst, m.bevestigd,
                   m.version, m.gewijzigd_op
            from kalender_moment m join organisatie o on o.id = m.organisatie_id left join organisatie g on g.id = m.over_id
            """;

    static final String MOMENTEN = ROW + """
            where m.organisatie_id in (:organisaties) and m.dag between :van and :tot
            union
            """ + ROW + "where m.over_id in (:regelingen) and m.dag between :van and :tot";

    private final JdbcClient jdbc;

    KalenderLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was said about the steps of these organisations, and of councils about these joint arrangements. */
    List<KalenderMoment> momenten(
            Set<OrganisatieId> organisaties, Set<OrganisatieId> regelingen, LocalDate van, LocalDate tot) {
        return jdbc.sql(MOMENTEN)
                .param("organisaties", ids(organisaties))
                .param("regelingen", ids(regelingen))
                .param("van", van)
                .param("tot", tot)
                .query((row, number) -> moment(row))
                .list();
    }

    Optional<KalenderMoment> find(MomentSleutel sleutel) {
        return jdbc.sql(ROW + "where m.sleutel = ?")
                .param(sleutel.text())
                .query((row, number) -> moment(row))
                .optional();
    }

    /** When these councils and boards meet, and when they do not. */
    List<PeriodeListItem> perioden(Collection<OrganisatieId> organisaties, LocalDate van, LocalDate tot) {
        return jdbc.sql("""
                        select id, organisatie_id, soort, naam, van, tot from kalender_periode
                        where organisatie_id in (:organisaties) and van <= :tot and tot >= :van order by van, id""")
                .param("organisaties", ids(organisaties))
                .param("van", van)
                .param("tot", tot)
                .query((row, number) -> new PeriodeListItem(
                        row.getLong("id"),
                        new OrganisatieId(row.getLong("organisatie_id")),
                        PeriodeSoort.valueOf(row.getString("soort")),
                        row.getString("naam"),
                        row.getObject("van", LocalDate.class),
                        row.getObject("tot", LocalDate.class)))
                .list();
    }

    /** What was said about a step, the last thing first. */
    List<KalenderDetail.Stap> steps(MomentSleutel sleutel) {
        return jdbc.sql("""
                        select s.wat, s.dag, s.toelichting, s.bevestigd, a.naam wie, o.naam organisatie, s.op
                        from kalender_moment m join kalender_moment_stap s on s.moment_id = m.id
                        join account a on a.id = s.account_id join organisatie o on o.id = a.organisatie_id
                        where m.sleutel = ? order by s.nummer desc""")
                .param(sleutel.text())
                .query((row, number) -> new KalenderDetail.Stap(
                        MomentHandeling.valueOf(row.getString("wat")),
                        row.getObject("dag", LocalDate.class),
                        row.getString("toelichting"),
                        row.getBoolean("bevestigd"),
                        row.getString("wie"),
                        row.getString("organisatie"),
                        row.getObject("op", Instant.class)))
                .list();
    }

    private static List<Long> ids(Collection<OrganisatieId> organisaties) {
        return organisaties.isEmpty()
                ? NOBODY
                : organisaties.stream().map(OrganisatieId::value).sorted().toList();
    }

    private static KalenderMoment moment(ResultSet row) throws SQLException {
        String uitkomst = row.getString("uitkomst");
        return new KalenderMoment(
                MomentSleutel.parse(row.getString("sleutel")).orElseThrow(),
                row.getString("naam"),
                row.getString("over_naam"),
                MomentStand.valueOf(row.getString("stand")),
                row.getObject("dag", LocalDate.class),
                null,
                row.getObject("gedaan_op", LocalDate.class),
                Stream.of(ZienswijzeUitkomst.values())
                        .filter(each -> each.name().equals(uitkomst))
                        .findFirst()
                        .orElse(null),
                row.getBoolean("bevestigd"),
                row.getLong("version"),
                row.getObject("gewijzigd_op", Instant.class));
    }
}
