package nl.eenoverheid.inbreng;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.Werkdagen;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what was asked of parties, for who sees the question. */
@Repository
class InbrengReadRepository {
    private static final int MOST = 20;
    private static final List<Long> NOWHERE = List.of(-1L);
    private static final String ROL = """
            select k.id knoop_id, k.status = 'OPEN' open, k.werkruimte_id, c.id claim, c.zegt, c.bestuursorgaan,
                   c.organisatie_id partij, i.*, a.naam vrager, coalesce(nullif(a.namens, ''), o.naam) organisatie
            from knoop k join knoop_claim c on c.knoop_id = k.id and c.tot is null and c.zegt not in ('BESLIST', 'KADER')
            left join inbreng i on i.claim_id = c.id
            left join account a on a.id = i.account_id left join organisatie o on o.id = i.door_organisatie_id
            """;
    private static final String SEEN = """
             and exists (select 1 from knoop_placement p where p.knoop_id = k.id and p.werkruimte_id in (:werkruimten))
            """;

    private final JdbcClient jdbc;

    InbrengReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody with a part in a question without deciding it. */
    List<InbrengRol> ofKnoop(KnoopId knoop, LocalDate today, Scope scope) {
        return jdbc.sql(ROL + "where k.id = :knoop" + SEEN + "order by c.id")
                .param("knoop", knoop.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> rol(row, today, scope))
                .list();
    }

    /** The same of the question that a besluit answers. */
    List<InbrengRol> ofBesluit(BesluitId besluit, LocalDate today, Scope scope) {
        return jdbc.sql(ROL + "where k.id = (select b.knoop_id from besluit b where b.id = :besluit)" + SEEN
                        + "order by c.id")
                .param("besluit", besluit.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> rol(row, today, scope))
                .list();
    }

    /** What was asked of the caller's organisation, the first day first; then what others owe where the caller is the owner. */
    List<InbrengWaiting> waiting(LocalDate today, Scope scope) {
        return jdbc.sql("""
                        select k.id knoop_id, k.vraag knoop, c.zegt, c.bestuursorgaan wie, i.uiterlijk,
                               coalesce(i.organisatie_id = :organisatie, false) eigen
                        from inbreng i straight_join knoop_claim c on c.id = i.claim_id and c.tot is null
                        straight_join knoop k on k.id = i.knoop_id and k.status = 'OPEN'
                        where i.status = 'GEVRAAGD'
                          and (i.organisatie_id = :organisatie and k.werkruimte_id in (:schrijven)
                            or i.uiterlijk <= :laatste and k.werkruimte_id in (:beheer))
                        order by eigen desc, i.uiterlijk, i.id limit :most""")
                .param("organisatie", scope.organisatie().value())
                .param("schrijven", scope.writing().werkruimteIds())
                .param("beheer", managed(scope))
                .param("laatste", Werkdagen.laatsteDieTeLaatIs(today))
                .param("most", MOST)
                .query((row, number) -> new InbrengWaiting(
                        row.getLong("knoop_id"),
                        row.getString("knoop"),
                        Claim.valueOf(row.getString("zegt")),
                        row.getString("wie"),
                        row.getObject("uiterlijk", LocalDate.class),
                        Werkdagen.teLaat(row.getObject("uiterlijk", LocalDate.class), today),
                        row.getBoolean("eigen")))
                .list();
    }

    private static List<Long> managed(Scope scope) {
        List<Long> managed = scope.werkruimteIds().stream()
                .filter(id -> scope.canManage(new WerkruimteId(id)))
                .toList();
        return managed.isEmpty() ? NOWHERE : managed;
    }

    private static InbrengRol rol(ResultSet row, LocalDate today, Scope scope) throws SQLException {
        WerkruimteId home = new WerkruimteId(row.getLong("werkruimte_id"));
        Long partij = row.getObject("partij", Long.class);
        boolean writes = row.getBoolean("open") && scope.canWrite(home);
        return new InbrengRol(
                new KnoopId(row.getLong("knoop_id")),
                row.getLong("claim"),
                Claim.valueOf(row.getString("zegt")),
                row.getString("bestuursorgaan"),
                detail(row, today),
                writes,
                writes
                        && (partij == null
                                || new OrganisatieId(partij).equals(scope.organisatie())
                                || scope.canManage(home)));
    }

    private static @Nullable InbrengDetail detail(ResultSet row, LocalDate today) throws SQLException {
        Long id = row.getObject("id", Long.class);
        if (id == null) {
            return null;
        }
        LocalDate uiterlijk = row.getObject("uiterlijk", LocalDate.class);
        InbrengStatus status = InbrengStatus.valueOf(row.getString("status"));
        String oordeel = row.getString("oordeel");
        return new InbrengDetail(
                new InbrengId(id),
                row.getLong("version"),
                row.getString("vraag"),
                uiterlijk,
                status == InbrengStatus.GEVRAAGD ? Werkdagen.teLaat(uiterlijk, today) : 0,
                status,
                oordeel == null ? null : InbrengOordeel.valueOf(oordeel),
                row.getString("tekst"),
                row.getString("link"),
                row.getObject("geleverd_op", LocalDate.class),
                row.getString("reden"),
                row.getString("vrager"),
                row.getString("organisatie"),
                row.getObject("op", Instant.class));
    }
}
