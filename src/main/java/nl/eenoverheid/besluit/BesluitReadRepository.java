package nl.eenoverheid.besluit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.workspace.HomeNaam;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads besluiten for showing: only what is placed in a werkruimte of the scope. */
@Repository
class BesluitReadRepository {
    static final int PAGE = 40;

    /** The position that an organisation took last. */
    private static final String LAST = """
             and not exists (select 1 from besluit_standpunt later where later.besluit_id = s.besluit_id
                and later.organisatie_id = s.organisatie_id and later.volgnummer > s.volgnummer)""";

    private static final String ITEM = """
            select b.id, b.identificatie, b.titel, b.soort, b.status,
                   if(b.ingetrokken_op is null, b.resultaat, 'INGETROKKEN') resultaat,
                   coalesce(b.datum, b.gemaakt_op) dag, b.bestuursorgaan,
                   (select count(*) from besluit_standpunt s where s.besluit_id = b.id and s.standpunt = 'TEGEN'
            """ + LAST + """
                   ) tegen,
                   if(b.status = 'VASTGELEGD', b.herziening_op, null) herziening_op, b.werkruimte_id
            """;

    private final JdbcClient jdbc;

    BesluitReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<BesluitListItem> list(BesluitFilter filter, @Nullable String after, LocalDate today, Scope scope) {
        Map<String, Object> params = new HashMap<>();
        params.put("werkruimten", scope.within(filter.werkruimte()).werkruimteIds());
        String where = where(filter, today, params);
        if (after != null) {
            int divider = after.indexOf('_');
            params.put("afterDay", LocalDate.parse(after.substring(0, divider)));
            params.put("afterId", Long.parseLong(after.substring(divider + 1)));
            where += " and p.dag <= :afterDay and (p.dag < :afterDay or p.besluit_id < :afterId)";
        }
        List<BesluitListItem> rows = jdbc.sql(ITEM + """
                        from (select p.besluit_id, p.dag from besluit_placement p
                              where p.werkruimte_id in (:werkruimten)""" + where + """
                              group by p.besluit_id, p.dag order by p.dag desc, p.besluit_id desc limit""" + " " + (PAGE + 1) + """
                        ) newest
                        straight_join besluit b on b.id = newest.besluit_id
                        order by newest.dag desc, newest.besluit_id desc""")
                .params(params)
                .query(BesluitListItem.class)
                .list();
        return Page.of(rows, PAGE, row -> row.dag() + "_" + row.id());
    }

    private static String where(BesluitFilter filter, LocalDate today, Map<String, Object> params) {
        var where = new StringBuilder();
        if (filter.status() != null) {
            where.append(" and p.status = :status");
            params.put("status", filter.status().name());
        }
        if (filter.resultaat() != null) {
            where.append(" and p.resultaat = :resultaat");
            params.put("resultaat", filter.resultaat().name());
        }
        if (filter.teHerzien()) {
            where.append(" and p.herziening_op <= :today");
            params.put("today", today);
        }
        return where.append('\n').toString();
    }

    /** The besluiten on one knoop, the last one first. */
    List<BesluitListItem> ofKnoop(KnoopId knoop, Scope scope) {
        return jdbc.sql(ITEM + """
                        from besluit b
                        where b.knoop_id = :knoop and exists (select 1 from besluit_placement p
                            where p.besluit_id = b.id and p.werkruimte_id in (:werkruimten))
                        order by dag desc, b.id desc""")
                .param("knoop", knoop.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(BesluitListItem.class)
                .list();
    }

    /** The besluiten on the knopen of one dossier, the last one first. */
    List<BesluitListItem> ofDossier(DossierId dossier, Scope scope) {
        return jdbc.sql(ITEM + """
                        from besluit b join knoop k on k.id = b.knoop_id
                        where k.dossier_id = :dossier and exists (select 1 from besluit_placement p
                            where p.besluit_id = b.id and p.werkruimte_id in (:werkruimten))
                        order by dag desc, b.id desc""")
                .param("dossier", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(BesluitListItem.class)
                .list();
    }

    /** What people should look at again by a day, the one that waits longest first. */
    List<BesluitToReview> toReview(LocalDate today, Scope scope) {
        Map<Long, List<Minderheid>> minderheid = new HashMap<>();
        jdbc.sql("""
                        select s.besluit_id, o.naam, if(s.minderheid = '', s.reden, s.minderheid) woorden
                        from besluit_standpunt s join organisatie o on o.id = s.organisatie_id
                        where s.standpunt = 'TEGEN' and s.besluit_id in (select p.besluit_id from besluit_placement p
                            where p.werkruimte_id in (:werkruimten) and p.herziening_op <= :today)""" + LAST + """
                         order by o.naam""")
                .param("werkruimten", scope.werkruimteIds())
                .param("today", today)
                .query(row -> {
                    minderheid
                            .computeIfAbsent(row.getLong("besluit_id"), id -> new ArrayList<>())
                            .add(new Minderheid(row.getString("naam"), row.getString("woorden")));
                });
        return jdbc.sql("""
                        select b.id, b.titel, b.herziening_op, b.motivering, b.werkruimte_id from besluit b
                        where b.id in (select p.besluit_id from besluit_placement p
                            where p.werkruimte_id in (:werkruimten) and p.herziening_op <= :today)
                        order by b.herziening_op, b.id limit 100""")
                .param("werkruimten", scope.werkruimteIds())
                .param("today", today)
                .query((row, number) -> new BesluitToReview(
                        row.getLong("id"),
                        row.getString("titel"),
                        row.getObject("herziening_op", LocalDate.class),
                        row.getString("motivering"),
                        minderheid.getOrDefault(row.getLong("id"), List.of()),
                        row.getLong("werkruimte_id")))
                .list();
    }

    Optional<BesluitDetail> detail(BesluitId id, List<OrganisatieStandpunt> standpunten, Scope scope) {
        List<HerzieningRegel> herzieningen = herzieningen(id, scope);
        return jdbc.sql("""
                        select b.*, o.naam organisatie,
                        """ + HomeNaam.column("besluit", "b") + """
                               , aan.naam aan,
                               (select group_concat(x.bestuursorgaan_id order by x.bestuursorgaan_id) from besluit_orgaan x
                                where x.besluit_id = b.id) organen,
                               (select k.vraag from knoop k where k.id = b.knoop_id and exists (
                                    select 1 from knoop_placement p
                                    where p.knoop_id = k.id and p.werkruimte_id in (:werkruimten))) vraag,
                               (select group_concat(concat(s.id, ' ', s.kop) order by s.gehoord_op desc, s.id separator '\\n')
                                from besluit_signaal r join signaal s on s.id = r.signaal_id
                                where r.besluit_id = b.id and exists (select 1 from signaal_placement p
                                    where p.signaal_id = s.id and p.werkruimte_id in (:werkruimten))) signalen,
                               (select group_concat(concat(d.id, ' ', d.titel) order by d.titel, d.id separator '\\n')
                                from besluit_duiding r join duiding d on d.id = r.duiding_id
                                where r.besluit_id = b.id and exists (select 1 from duiding_placement p
                                    where p.duiding_id = d.id and p.werkruimte_id in (:werkruimten))) duidingen
                        from besluit b join organisatie o on o.id = b.organisatie_id
                        join werkruimte w on w.id = b.werkruimte_id
                        left join bestuursorgaan aan on aan.id = b.aan_orgaan_id
                        where b.id = :id and exists (select 1 from besluit_placement p
                            where p.besluit_id = b.id and p.werkruimte_id in (:werkruimten))""")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> toDetail(row, standpunten, herzieningen, scope))
                .optional();
    }

    private List<HerzieningRegel> herzieningen(BesluitId id, Scope scope) {
        return jdbc.sql("""
                        select h.uitkomst, h.toelichting, h.vervolg, h.volgende_op, a.naam wie, o.naam organisatie, h.op
                        from besluit_herziening h join account a on a.id = h.account_id
                        join organisatie o on o.id = h.organisatie_id
                        where h.besluit_id = :id and exists (select 1 from besluit_placement p
                            where p.besluit_id = h.besluit_id and p.werkruimte_id in (:werkruimten))
                        order by h.volgnummer desc""")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(HerzieningRegel.class)
                .list();
    }

    /** Whether it stands somewhere from where the caller may take it along. */
    boolean canTake(BesluitId id, Scope scope) {
        return jdbc.sql("""
                        select 1 from besluit_placement p join werkruimte w on w.id = p.werkruimte_id
                        where p.besluit_id = :id and p.werkruimte_id in (:werkruimten)
                          and (w.gast_downloadt or w.id in (:geenGast)) limit 1""")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .param("geenGast", scope.notAsGuest().werkruimteIds())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    boolean sees(KnoopId knoop, Scope scope) {
        return jdbc.sql(
                        "select 1 from knoop_placement where knoop_id = :id and werkruimte_id in (:werkruimten) limit 1")
                .param("id", knoop.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    Set<Long> seenSignalen(Set<Long> ids, Scope scope) {
        return seen("select signaal_id from signaal_placement where signaal_id in (:ids)", ids, scope);
    }

    Set<Long> seenDuidingen(Set<Long> ids, Scope scope) {
        return seen("select duiding_id from duiding_placement where duiding_id in (:ids)", ids, scope);
    }

    private Set<Long> seen(String sql, Set<Long> ids, Scope scope) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql(sql + " and werkruimte_id in (:werkruimten)")
                        .param("ids", ids)
                        .param("werkruimten", scope.werkruimteIds())
                        .query(Long.class)
                        .list());
    }

    private static BesluitDetail toDetail(
            ResultSet row, List<OrganisatieStandpunt> standpunten, List<HerzieningRegel> herzieningen, Scope scope)
            throws SQLException {
        WerkruimteId home = new WerkruimteId(row.getLong("werkruimte_id"));
        String vraag = row.getString("vraag");
        String resultaat = row.getString("resultaat");
        List<Verwijzing> signalen = verwijzingen(row.getString("signalen"));
        List<Verwijzing> duidingen = verwijzingen(row.getString("duidingen"));
        return new BesluitDetail(
                row.getLong("id"),
                row.getLong("version")
                        + standpunten.stream()
                                .mapToInt(each -> each.regels().size())
                                .sum(),
                toData(row, home, signalen, duidingen),
                row.getInt("tekst"),
                BesluitStatus.valueOf(row.getString("status")),
                resultaat == null ? null : BesluitResultaat.valueOf(resultaat),
                row.getObject("datum", LocalDate.class),
                row.getObject("ingang_op", LocalDate.class),
                row.getObject("ingetrokken_op", LocalDate.class),
                row.getString("intrek_reden"),
                row.getString("organisatie"),
                row.getString("werkruimte"),
                vraag == null ? null : new Verwijzing(row.getLong("knoop_id"), vraag),
                standpunten,
                herzieningen,
                signalen,
                duidingen,
                row.getString("aan"),
                row.getObject("overgenomen_op", LocalDate.class),
                scope.organisatie(),
                scope.canWrite(home),
                scope.canManage(home));
    }

    private static BesluitData toData(
            ResultSet row, WerkruimteId home, List<Verwijzing> signalen, List<Verwijzing> duidingen)
            throws SQLException {
        Long knoop = row.getObject("knoop_id", Long.class);
        return new BesluitData(
                home,
                knoop == null ? null : new KnoopId(knoop),
                BesluitSoort.valueOf(row.getString("soort")),
                row.getString("titel"),
                row.getString("samenvatting"),
                row.getString("identificatie"),
                new OrganisatieId(row.getLong("organisatie_id")),
                row.getString("bestuursorgaan"),
                row.getString("grondslag"),
                row.getString("motivering"),
                row.getString("kosten"),
                row.getString("kosten_bron"),
                row.getObject("herziening_op", LocalDate.class),
                row.getString("herziening_als"),
                Set.copyOf(signalen.stream().map(Verwijzing::id).toList()),
                Set.copyOf(duidingen.stream().map(Verwijzing::id).toList()),
                organen(row.getString("organen")),
                kenmerk(row));
    }

    private static List<BestuursorgaanId> organen(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Stream.of(joined.split(","))
                        .map(id -> new BestuursorgaanId(Long.parseLong(id)))
                        .toList();
    }

    private static BesluitKenmerk kenmerk(ResultSet row) throws SQLException {
        Long aan = row.getObject("aan_orgaan_id", Long.class);
        return new BesluitKenmerk(
                aan == null ? null : new BestuursorgaanId(aan),
                row.getString("betreft"),
                row.getObject("uiterlijk_op", LocalDate.class),
                row.getString("door"));
    }

    private static List<Verwijzing> verwijzingen(@Nullable String joined) {
        return joined == null
                ? List.of()
                : joined.lines()
                        .map(line -> new Verwijzing(
                                Long.parseLong(line.substring(0, line.indexOf(' '))),
                                line.substring(line.indexOf(' ') + 1)))
                        .toList();
    }
}
