package nl.eenoverheid.duiding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.OrganisatieSoort;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.signaal.SignaalStatus;
import nl.eenoverheid.workspace.HomeNaam;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads duidingen for showing: only what is placed in a werkruimte of the scope. */
@Repository
class DuidingReadRepository {
    static final int PAGE = 30;

    private static final String IN_SCOPE = """
            exists (select 1 from duiding_placement p
                    where p.duiding_id = d.id and p.werkruimte_id in (:werkruimten))
            """;

    private final JdbcClient jdbc;

    DuidingReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<DuidingListItem> list(DuidingFilter filter, @Nullable String after, Scope scope) {
        Map<String, Object> params = new HashMap<>();
        params.put("werkruimten", scope.within(filter.werkruimte()).werkruimteIds());
        params.put("organisatie", scope.organisatie().value());
        var where = new StringBuilder("where p.werkruimte_id in (:werkruimten)");
        if (filter.status() != null) {
            where.append(" and p.status = :status");
            params.put("status", filter.status().name());
        }
        if (filter.wachtOpOns()) {
            where.append(" and p.status = 'OPEN' and ons.organisatie_id is not null and ons.getekend_op is null");
        }
        if (after != null) {
            int divider = after.indexOf('_');
            where.append(" and p.gestart_op <= :afterOp and (p.gestart_op < :afterOp or p.duiding_id < :afterId)");
            params.put("afterOp", Instant.parse(after.substring(0, divider)));
            params.put("afterId", Long.parseLong(after.substring(divider + 1)));
        }
        List<DuidingListItem> rows = jdbc.sql("""
                        select d.id, d.titel, d.status, coalesce(left(l.tekst, 200), '') lezing,
                               (select count(*) from duiding_signaal s where s.duiding_id = d.id) signalen,
                               (select count(*) from duiding_deelnemer o where o.duiding_id = d.id) organisaties,
                               (select count(o.getekend_op) from duiding_deelnemer o where o.duiding_id = d.id) getekend,
                               d.status = 'OPEN' and ons.organisatie_id is not null and ons.getekend_op is null
                                   wacht_op_ons,
                               w.naam werkruimte, d.gestart_op, d.gewijzigd_op
                        from duiding_placement p join duiding d on d.id = p.duiding_id
                        join werkruimte w on w.id = p.werkruimte_id
                        left join duiding_lezing l on l.duiding_id = d.id and l.nummer = d.lezing_nummer
                        left join duiding_deelnemer ons
                            on ons.duiding_id = d.id and ons.organisatie_id = :organisatie
                        """ + where + """

                        group by p.duiding_id order by p.gestart_op desc, p.duiding_id desc limit""" + " " + (PAGE + 1))
                .params(params)
                .query(DuidingListItem.class)
                .list();
        return Page.of(rows, PAGE, row -> row.gestartOp() + "_" + row.id());
    }

    List<WaitingDuiding> waiting(Scope scope) {
        return jdbc.sql("""
                        select d.id, d.titel, d.werkruimte_id,
                               (select count(*) from duiding_signaal s where s.duiding_id = d.id) signalen,
                               (select group_concat(o.naam order by o.naam separator '\\n') from duiding_deelnemer n
                                join organisatie o on o.id = n.organisatie_id
                                where n.duiding_id = d.id and n.getekend_op is not null) gesproken,
                               (select group_concat(o.naam order by o.naam separator '\\n') from duiding_deelnemer n
                                join organisatie o on o.id = n.organisatie_id
                                where n.duiding_id = d.id and n.getekend_op is null) nog_niet
                        from duiding_deelnemer ons join duiding d on d.id = ons.duiding_id
                        where ons.organisatie_id = :organisatie and ons.getekend_op is null and d.status = 'OPEN' and
                        """ + IN_SCOPE + "order by d.gestart_op, d.id limit 50")
                .param("organisatie", scope.organisatie().value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new WaitingDuiding(
                        row.getLong("id"),
                        row.getString("titel"),
                        row.getInt("signalen"),
                        lines(row.getString("gesproken")),
                        lines(row.getString("nog_niet")),
                        row.getLong("werkruimte_id")))
                .list();
    }

    List<DuidingChoice> choices(Scope scope) {
        return jdbc.sql("""
                        select d.id, d.titel, d.status = 'AFGETEKEND' afgetekend from duiding_placement p
                        join duiding d on d.id = p.duiding_id where p.werkruimte_id in (:werkruimten)
                        group by p.duiding_id order by p.gestart_op desc, p.duiding_id desc limit 200""")
                .param("werkruimten", scope.werkruimteIds())
                .query(DuidingChoice.class)
                .list();
    }

    Set<Long> signalenOf(Set<Long> duidingen, Scope scope) {
        if (duidingen.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(
                jdbc.sql("select distinct s.signaal_id from duiding_signaal s join duiding d on d.id = s.duiding_id"
                                + " where d.id in (:ids) and " + IN_SCOPE)
                        .param("ids", duidingen)
                        .param("werkruimten", scope.werkruimteIds())
                        .query(Long.class)
                        .list());
    }

    /** Organisations with a member who may write in a werkruimte of the scope. */
    List<OrganisatieNaam> organisaties(Scope scope) {
        return jdbc.sql("""
                        select o.id, o.naam, o.soort from organisatie o where o.id in (
                            select a.organisatie_id from werkruimte_lid l join account a on a.id = l.account_id
                            where l.werkruimte_id in (:werkruimten) and l.rol in ('EIGENAAR', 'DEELNEMER') and a.actief)
                        order by o.naam, o.id""")
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new OrganisatieNaam(
                        new OrganisatieId(row.getLong("id")),
                        row.getString("naam"),
                        OrganisatieSoort.valueOf(row.getString("soort"))))
                .list();
    }

    /**
     * Guards that everybody in a werkruimte can read signalen.
     *
     * @throws InvalidInput when one does not stand in it
     */
    void requirePlaced(Set<Long> signalen, WerkruimteId werkruimte, Scope scope) {
        if (signalen.isEmpty()) {
            throw new InvalidInput("signalen", "duiding.input.noSignalen");
        }
        long placed = jdbc.sql("""
                        select count(*) from signaal_placement p
                        where p.signaal_id in (:signalen) and p.werkruimte_id = :werkruimte
                          and p.werkruimte_id in (:werkruimten)""")
                .param("signalen", signalen)
                .param("werkruimte", werkruimte.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(Long.class)
                .single();
        if (placed < signalen.size()) {
            throw new InvalidInput("signalen", "duiding.input.elsewhere", signalen.size() - placed);
        }
    }

    List<MerkRegel> merken(DuidingId id, long signaal, Scope scope) {
        return jdbc.sql("""
                        select o.naam organisatie, m.merk, m.woorden, a.naam wie, m.op from duiding_merk_versie m
                        join duiding d on d.id = m.duiding_id join account a on a.id = m.account_id
                        join organisatie o on o.id = m.organisatie_id
                        where d.id = :id and m.signaal_id = :signaal and
                        """ + IN_SCOPE + "order by m.op desc, m.id desc limit 100")
                .param("id", id.value())
                .param("signaal", signaal)
                .param("werkruimten", scope.werkruimteIds())
                .query(MerkRegel.class)
                .list();
    }

    Optional<DuidingDetail> detail(DuidingId id, Scope scope, Supplier<List<VerloopRegel>> verloop) {
        return jdbc.sql("""
                        select d.id, d.werkruimte_id,
                        """ + HomeNaam.column("duiding", "d") + """
                               , d.titel, d.status, d.notitie, d.notitie_nummer,
                               d.gestart_op, starter.naam gestart_door, d.lezing_nummer, d.stem_nummer, l.tekst,
                               schrijver.naam wie, coalesce(nullif(schrijver.namens, ''), namens.naam) namens, l.op, n.organisatie_id, o.naam, n.onenigheid, n.onenigheid_nummer,
                               n.getekend_op, tekenaar.naam getekend_door
                        from duiding d join werkruimte w on w.id = d.werkruimte_id
                        join account starter on starter.id = d.account_id
                        join duiding_deelnemer n on n.duiding_id = d.id
                        join organisatie o on o.id = n.organisatie_id
                        left join account tekenaar on tekenaar.id = n.getekend_door_id
                        left join duiding_lezing l on l.duiding_id = d.id and l.nummer = d.lezing_nummer
                        left join account schrijver on schrijver.id = l.account_id
                        left join organisatie namens on namens.id = l.organisatie_id
                        where d.id = :id and
                        """ + IN_SCOPE + "order by o.naam, o.id")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(rows -> rows.next() ? Optional.of(toDetail(rows, id, scope, verloop)) : Optional.empty());
    }

    private DuidingDetail toDetail(ResultSet row, DuidingId id, Scope scope, Supplier<List<VerloopRegel>> verloop)
            throws SQLException {
        WerkruimteId home = new WerkruimteId(row.getLong("werkruimte_id"));
        String werkruimte = row.getString("werkruimte");
        String titel = row.getString("titel");
        DuidingStatus status = DuidingStatus.valueOf(row.getString("status"));
        LezingVersie lezing = row.getInt("lezing_nummer") == 0
                ? null
                : new LezingVersie(
                        row.getInt("lezing_nummer"),
                        row.getString("tekst"),
                        row.getString("wie"),
                        row.getString("namens"),
                        row.getObject("op", Instant.class));
        String notitie = row.getString("notitie");
        int notitieNummer = row.getInt("notitie_nummer");
        int stemNummer = row.getInt("stem_nummer");
        String gestartDoor = row.getString("gestart_door");
        Instant gestartOp = row.getObject("gestart_op", Instant.class);
        List<DuidingDetail.Deelnemer> deelnemers = new ArrayList<>();
        do {
            deelnemers.add(toDeelnemer(row, scope));
        } while (row.next());
        boolean takesPart = deelnemers.stream().anyMatch(DuidingDetail.Deelnemer::eigen);
        return new DuidingDetail(
                id.value(),
                home,
                werkruimte,
                titel,
                status,
                lezing,
                stemNummer,
                notitie,
                notitieNummer,
                gestartDoor,
                gestartOp,
                deelnemers,
                rijen(id, scope),
                verloop.get(),
                takesPart && scope.canWrite(home));
    }

    private static DuidingDetail.Deelnemer toDeelnemer(ResultSet row, Scope scope) throws SQLException {
        return new DuidingDetail.Deelnemer(
                row.getLong("organisatie_id"),
                row.getString("naam"),
                row.getString("onenigheid"),
                row.getInt("onenigheid_nummer"),
                row.getObject("getekend_op", Instant.class),
                row.getString("getekend_door"),
                row.getLong("organisatie_id") == scope.organisatie().value());
    }

    private List<DuidingDetail.Rij> rijen(DuidingId id, Scope scope) {
        Map<Long, DuidingDetail.Rij> rijen = new LinkedHashMap<>();
        Map<Long, Map<Long, DuidingDetail.Gemerkt>> merken = new HashMap<>();
        jdbc.sql("""
                        select s.id, if(seen.signaal_id is null, '', s.kop) kop, s.status,
                               if(seen.signaal_id is null, '', coalesce(nullif(s.kern, ''), g.naam, '')) plaats,
                               m.organisatie_id, m.merk, m.woorden, wie.naam wie, m.op
                        from duiding_signaal t join duiding d on d.id = t.duiding_id
                        join signaal s on s.id = t.signaal_id
                        left join (select distinct sp.signaal_id from signaal_placement sp
                            join duiding_signaal ds on ds.signaal_id = sp.signaal_id and ds.duiding_id = :id
                            where sp.werkruimte_id in (:werkruimten)) seen on seen.signaal_id = s.id
                        left join organisatie g on g.id = s.gemeente_id
                        left join duiding_merk m on m.duiding_id = t.duiding_id and m.signaal_id = t.signaal_id
                        left join account wie on wie.id = m.account_id
                        where d.id = :id and
                        """ + IN_SCOPE + "order by s.gehoord_op desc, s.id desc")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(row -> {
                    long signaal = row.getLong("id");
                    Map<Long, DuidingDetail.Gemerkt> said = merken.computeIfAbsent(signaal, key -> new HashMap<>());
                    if (row.getString("merk") != null) {
                        said.put(
                                row.getLong("organisatie_id"),
                                new DuidingDetail.Gemerkt(
                                        Merk.valueOf(row.getString("merk")),
                                        row.getString("woorden"),
                                        row.getString("wie"),
                                        row.getObject("op", Instant.class)));
                    }
                    rijen.put(
                            signaal,
                            new DuidingDetail.Rij(
                                    signaal,
                                    row.getString("kop"),
                                    row.getString("plaats"),
                                    SignaalStatus.valueOf(row.getString("status")),
                                    said));
                });
        return List.copyOf(rijen.values());
    }

    private static List<String> lines(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : Arrays.asList(joined.split("\n"));
    }
}
