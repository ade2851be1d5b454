package nl.eenoverheid.eigendeel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads closed parts at a dossier: what stands in them only for members of them. */
@Repository
class EigenDeelReadRepository {
    private static final int MOST = 100;

    /** Kinds that can stand in a closed part, with their placements. */
    private static final List<ItemSoort> KINDS = List.of(
            ItemSoort.SIGNAAL,
            ItemSoort.BEZOEK,
            ItemSoort.DUIDING,
            ItemSoort.DOSSIER,
            ItemSoort.KNOOP,
            ItemSoort.BESLUIT);

    private final JdbcClient jdbc;

    EigenDeelReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of which the caller is a member. */
    List<EigenDelen.Deel> delen(DossierId dossier, boolean open, Scope scope) {
        Map<Long, List<EigenDelen.Notitie>> notities = notities(dossier, scope);
        return jdbc
                .sql("""
                        select e.id, e.werkruimte_id, w.naam from eigendeel e join werkruimte w on w.id = e.werkruimte_id
                        where e.dossier_id = :dossier and e.werkruimte_id in (:werkruimten) order by w.naam, w.id""")
                .param("dossier", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new EigenDelen.Deel(
                        new EigenDeelId(row.getLong("id")),
                        row.getLong("werkruimte_id"),
                        row.getString("naam"),
                        open && scope.canWrite(new WerkruimteId(row.getLong("werkruimte_id"))),
                        notities.getOrDefault(row.getLong("id"), List.of()),
                        List.of()))
                .list()
                .stream()
                .map(deel -> new EigenDelen.Deel(
                        deel.id(),
                        deel.werkruimte(),
                        deel.naam(),
                        deel.canWrite(),
                        deel.notities(),
                        inhoud(deel, scope)))
                .toList();
    }

    private Map<Long, List<EigenDelen.Notitie>> notities(DossierId dossier, Scope scope) {
        Map<Long, List<EigenDelen.Notitie>> notities = new HashMap<>();
        jdbc.sql("""
                        select n.*, a.naam wie from eigendeel e join eigennotitie n on n.eigen_deel_id = e.id
                        join account a on a.id = n.account_id
                        where e.dossier_id = :dossier and e.werkruimte_id in (:werkruimten)
                        order by n.op desc, n.id desc limit\s""" + MOST)
                .param("dossier", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(row -> {
                    notities.computeIfAbsent(row.getLong("eigen_deel_id"), key -> new ArrayList<>())
                            .add(notitie(row));
                });
        return notities;
    }

    private static EigenDelen.Notitie notitie(ResultSet row) throws SQLException {
        return new EigenDelen.Notitie(
                new EigenNotitieId(row.getLong("id")),
                row.getLong("version"),
                row.getString("tekst"),
                row.getString("wie"),
                row.getObject("op", Instant.class),
                Optional.ofNullable(row.getObject("gewijzigd_op", Instant.class)));
    }

    /** How many things stand in a closed part that the caller is a member of, by kind. */
    private List<EigenDelen.Aantal> inhoud(EigenDelen.Deel deel, Scope scope) {
        String counts = String.join(
                " union all ",
                KINDS.stream()
                        .map(soort ->
                                "select '%s' soort, count(*) aantal from %s_placement where werkruimte_id = :deel and werkruimte_id in (:werkruimten)"
                                        .formatted(soort.name(), soort.module()))
                        .toList());
        return jdbc.sql("select * from (" + counts + ") alles where aantal > 0")
                .param("deel", deel.werkruimte())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) ->
                        new EigenDelen.Aantal(ItemSoort.valueOf(row.getString("soort")), row.getInt("aantal")))
                .list();
    }

    /** Who opened the one of the caller's organisation, when the caller is inside that organisation but no member of it. */
    Optional<String> openedBy(DossierId dossier, Scope scope) {
        return jdbc.sql("""
                        select a.naam from eigendeel e join account a on a.id = e.account_id
                        where e.dossier_id = :dossier and e.organisatie_id = :organisatie
                          and e.werkruimte_id not in (:werkruimten)
                          and exists (select 1 from dossier_placement p
                                      where p.dossier_id = e.dossier_id and p.werkruimte_id in (:binnen))""")
                .param("dossier", dossier.value())
                .param("organisatie", scope.organisatie().value())
                .param("werkruimten", scope.werkruimteIds())
                .param("binnen", scope.notAsGuest().werkruimteIds())
                .query(String.class)
                .optional();
    }

    /** Where a closed part is opened: the home of the dossier when the caller writes there, else where they do. */
    Optional<WerkruimteId> place(DossierId dossier, Scope scope) {
        return jdbc.sql("""
                        select p.werkruimte_id from dossier_placement p join dossier d on d.id = p.dossier_id
                        where p.dossier_id = :dossier and p.werkruimte_id in (:schrijft)
                        order by p.werkruimte_id = d.werkruimte_id desc, p.werkruimte_id limit 1""")
                .param("dossier", dossier.value())
                .param("schrijft", scope.writing().werkruimteIds())
                .query(Long.class)
                .optional()
                .map(WerkruimteId::new);
    }

    /** Whether the caller's organisation takes part today. */
    boolean takesPart(DossierId dossier, LocalDate today, Scope scope) {
        return jdbc.sql("""
                        select count(*) from dossier_rol where dossier_id = :dossier and organisatie_id = :organisatie
                          and van <= :today and (tot is null or tot > :today)""")
                        .param("dossier", dossier.value())
                        .param("organisatie", scope.organisatie().value())
                        .param("today", today)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Colleagues of the caller in a werkruimte, with the role that they have there; guests are none. */
    List<Collega> colleagues(WerkruimteId werkruimte, Scope scope) {
        return jdbc.sql("""
                        select l.account_id, l.rol from werkruimte_lid l join account a on a.id = l.account_id and a.actief
                        where l.werkruimte_id = :werkruimte and l.werkruimte_id in (:werkruimten) and l.rol <> 'GAST'
                          and a.organisatie_id = :organisatie and a.namens = '' and a.id <> :self order by a.id""")
                .param("werkruimte", werkruimte.value())
                .param("werkruimten", scope.werkruimteIds())
                .param("organisatie", scope.organisatie().value())
                .param("self", scope.account().value())
                .query((row, number) -> new Collega(
                        new AccountId(row.getLong("account_id")), WerkruimteRol.valueOf(row.getString("rol"))))
                .list();
    }

    /** Somebody of the same organisation in a werkruimte. */
    record Collega(AccountId account, WerkruimteRol rol) {}
}
