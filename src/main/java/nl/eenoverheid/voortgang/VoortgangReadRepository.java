package nl.eenoverheid.voortgang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.Werkdagen;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads how besluiten are carried out: only those that are placed in a werkruimte of the scope. */
@Repository
class VoortgangReadRepository {
    private static final String IN_SCOPE = """
             exists (select 1 from besluit_placement p where p.besluit_id = b.id and p.werkruimte_id in (:werkruimten))
            """;
    private static final String STANDS = """
             b.status = 'VASTGELEGD' and b.resultaat = 'VASTGESTELD' and b.ingetrokken_op is null
            """;

    /** The rule of {@link Voortgang}, in SQL. */
    private static final String STAND = """
            select b.id, b.titel, coalesce(floor(sum(u.percentage * u.gewicht) / sum(u.gewicht)), 0) percentage,
                   count(u.id) stappen, coalesce(sum(u.status = 'KLAAR'), 0) klaar,
                   coalesce(sum(u.status = 'OPEN' and u.tot <= :laatste), 0) te_laat, max(u.tot) tot
            from besluit b left join uitvoeringsstap u on u.besluit_id = b.id and u.status <> 'VERVALLEN'
            """;

    private final JdbcClient jdbc;

    VoortgangReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The steps of a besluit, the first to begin first; empty when it is not in scope. */
    List<BesluitVoortgang> ofBesluit(BesluitId besluit, LocalDate today, Scope scope) {
        Map<Long, List<StapDetail.Melding>> meldingen = meldingen(besluit, scope);
        Map<Long, BesluitVoortgang> found = new HashMap<>();
        List<StapDetail> stappen = new ArrayList<>();
        jdbc.sql("""
                        select b.id besluit_id, b.titel, b.werkruimte_id, u.id, u.organisatie_id, u.wat, u.van, u.tot, u.gewicht,
                               u.status, u.percentage, u.klaar_op, u.version, o.naam organisatie,
                        """ + STANDS + """
                               uitvoerbaar
                        from besluit b left join uitvoeringsstap u on u.besluit_id = b.id
                        left join organisatie o on o.id = u.organisatie_id
                        where b.id = :besluit and
                        """ + IN_SCOPE + "order by u.van, u.id")
                .param("besluit", besluit.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(row -> {
                    found.put(row.getLong("besluit_id"), head(row, scope));
                    if (row.getObject("id") != null) {
                        stappen.add(step(row, today, scope, meldingen));
                    }
                });
        return found.values().stream().map(head -> head.with(stappen)).toList();
    }

    private static BesluitVoortgang head(ResultSet row, Scope scope) throws SQLException {
        boolean uitvoerbaar = row.getBoolean("uitvoerbaar");
        WerkruimteId home = new WerkruimteId(row.getLong("werkruimte_id"));
        return new BesluitVoortgang(
                new BesluitId(row.getLong("besluit_id")),
                row.getString("titel"),
                List.of(),
                uitvoerbaar,
                scope.organisatie(),
                uitvoerbaar && scope.canWrite(home),
                uitvoerbaar && scope.canManage(home));
    }

    private static StapDetail step(
            ResultSet row, LocalDate today, Scope scope, Map<Long, List<StapDetail.Melding>> meldingen)
            throws SQLException {
        WerkruimteId home = new WerkruimteId(row.getLong("werkruimte_id"));
        OrganisatieId organisatie = new OrganisatieId(row.getLong("organisatie_id"));
        StapStatus status = StapStatus.valueOf(row.getString("status"));
        LocalDate tot = row.getObject("tot", LocalDate.class);
        boolean own = organisatie.equals(scope.organisatie()) && scope.canWrite(home);
        return new StapDetail(
                new UitvoeringsstapId(row.getLong("id")),
                row.getLong("version"),
                new UitvoeringsstapData(
                        row.getString("wat"),
                        organisatie,
                        row.getObject("van", LocalDate.class),
                        tot,
                        row.getInt("gewicht")),
                row.getString("organisatie"),
                status,
                row.getInt("percentage"),
                row.getObject("klaar_op", LocalDate.class),
                status == StapStatus.OPEN ? Werkdagen.teLaat(tot, today) : 0,
                row.getBoolean("uitvoerbaar") && (own || scope.canManage(home)),
                meldingen.getOrDefault(row.getLong("id"), List.of()));
    }

    private Map<Long, List<StapDetail.Melding>> meldingen(BesluitId besluit, Scope scope) {
        Map<Long, List<StapDetail.Melding>> meldingen = new HashMap<>();
        jdbc.sql("""
                        select m.uitvoeringsstap_id, m.soort, m.percentage, m.van, m.tot, m.toelichting, m.op, a.naam wie,
                               coalesce(nullif(a.namens, ''), o.naam) organisatie
                        from uitvoeringsstap u join besluit b on b.id = u.besluit_id
                        join voortgangsmelding m on m.uitvoeringsstap_id = u.id
                        join account a on a.id = m.account_id join organisatie o on o.id = m.organisatie_id
                        where u.besluit_id = :besluit and
                        """ + IN_SCOPE + "order by m.uitvoeringsstap_id, m.nummer desc")
                .param("besluit", besluit.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(row -> {
                    meldingen
                            .computeIfAbsent(row.getLong("uitvoeringsstap_id"), key -> new ArrayList<>())
                            .add(melding(row));
                });
        return meldingen;
    }

    private static StapDetail.Melding melding(ResultSet row) throws SQLException {
        return new StapDetail.Melding(
                MeldingSoort.valueOf(row.getString("soort")),
                row.getInt("percentage"),
                row.getObject("van", LocalDate.class),
                row.getObject("tot", LocalDate.class),
                row.getString("toelichting"),
                row.getString("wie"),
                row.getString("organisatie"),
                row.getObject("op", Instant.class));
    }

    /** How far the adopted besluiten on the knopen of a dossier are, the last one first. */
    List<Voortgang> ofDossier(DossierId dossier, LocalDate today, Scope scope) {
        return jdbc.sql(STAND + """
                         join knoop k on k.id = b.knoop_id
                        where k.dossier_id = :dossier and
                        """ + STANDS + " and " + IN_SCOPE + " group by b.id order by b.datum desc, b.id desc")
                .param("dossier", dossier.value())
                .param("laatste", Werkdagen.laatsteDieTeLaatIs(today))
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> stand(row))
                .list();
    }

    /** How far some besluiten are, as far as they stand and are in scope; by title. */
    List<Voortgang> ofBesluiten(Set<Long> besluiten, LocalDate today, Scope scope) {
        return jdbc.sql(STAND + " where b.id in (:besluiten) and " + STANDS + " and " + IN_SCOPE
                        + " group by b.id order by b.titel, b.id")
                .param("besluiten", besluiten)
                .param("laatste", Werkdagen.laatsteDieTeLaatIs(today))
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> stand(row))
                .list();
    }

    private static Voortgang stand(ResultSet row) throws SQLException {
        return new Voortgang(
                new BesluitId(row.getLong("id")),
                row.getString("titel"),
                row.getInt("percentage"),
                row.getInt("stappen"),
                row.getInt("klaar"),
                row.getInt("te_laat"),
                row.getObject("tot", LocalDate.class));
    }

    /**
     * Steps of the caller's organisation that should have been done, the latest first; at most 50. They are read in the
     * order of the index of the organisation: what is late there is little, what stands in its werkruimten is much.
     */
    List<LateStap> late(LocalDate today, Scope scope) {
        return jdbc.sql("""
                        select straight_join u.besluit_id, b.titel, u.wat, u.tot
                        from uitvoeringsstap u join besluit b on b.id = u.besluit_id
                        where u.organisatie_id = :organisatie and u.status = 'OPEN' and u.tot <= :laatste and
                        """ + STANDS + " and " + IN_SCOPE + " order by u.tot, u.id limit 50")
                .param("organisatie", scope.organisatie().value())
                .param("laatste", Werkdagen.laatsteDieTeLaatIs(today))
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new LateStap(
                        new BesluitId(row.getLong("besluit_id")),
                        row.getString("titel"),
                        row.getString("wat"),
                        Werkdagen.teLaat(row.getObject("tot", LocalDate.class), today)))
                .list();
    }
}
