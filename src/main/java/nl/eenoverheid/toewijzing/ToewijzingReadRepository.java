package nl.eenoverheid.toewijzing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.shared.Werkdagen;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalSoort;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who handles signalen: only of what is placed in a werkruimte of the scope. */
@Repository
class ToewijzingReadRepository {
    private static final int AT_MOST = 40;

    private final JdbcClient jdbc;

    ToewijzingReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ToewijzingDetail> detail(SignaalId signaal, Scope scope, Instant now) {
        return jdbc.sql("""
                        select s.werkruimte_id, t.id, t.behandelaar_id, t.regie_id, coalesce(t.status, 'NIEMAND') status,
                               b.naam behandelaar, m.naam persoon, r.naam regie, t.uiterlijk, coalesce(t.stappen, 0) stappen,
                               (select group_concat(p.werkruimte_id) from signaal_placement p
                                where p.signaal_id = s.id and p.werkruimte_id in (:werkruimten)) plaatsen
                        from signaal s left join toewijzing t on t.signaal_id = s.id
                        left join organisatie b on b.id = t.behandelaar_id left join account m on m.id = t.persoon_id
                        left join organisatie r on r.id = t.regie_id
                        where s.id = :id and exists (select 1 from signaal_placement p
                            where p.signaal_id = s.id and p.werkruimte_id in (:werkruimten))""")
                .param("id", signaal.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> toDetail(signaal, row, scope, today(now)))
                .optional();
    }

    private ToewijzingDetail toDetail(SignaalId signaal, ResultSet row, Scope scope, LocalDate today)
            throws SQLException {
        ToewijzingStatus status = ToewijzingStatus.valueOf(row.getString("status"));
        LocalDate uiterlijk = row.getObject("uiterlijk", LocalDate.class);
        return new ToewijzingDetail(
                signaal.value(),
                row.getLong("stappen"),
                status,
                row.getString("behandelaar"),
                row.getString("persoon"),
                row.getString("regie"),
                uiterlijk,
                uiterlijk == null ? 0 : Werkdagen.teLaat(uiterlijk, today),
                acts(status, row, scope),
                row.getObject("id") == null ? List.of() : stappen(row.getLong("id")));
    }

    private static Set<ToewijzingAct> acts(ToewijzingStatus status, ResultSet row, Scope scope) throws SQLException {
        Set<Long> werkruimten = Arrays.stream(row.getString("plaatsen").split(","))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        Set<ToewijzingRol> rollen = ToewijzingRol.of(
                scope,
                new WerkruimteId(row.getLong("werkruimte_id")),
                werkruimten,
                row.getObject("behandelaar_id", Long.class),
                row.getObject("regie_id", Long.class));
        return Arrays.stream(ToewijzingAct.values())
                .filter(act -> status.allows(act) && act.isFor(status, rollen))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ToewijzingAct.class)));
    }

    /** Called for what was found in scope. */
    private List<ToewijzingDetail.Stap> stappen(long toewijzing) {
        return jdbc.sql("""
                        select st.soort, n.naam naar, m.naam persoon, st.reden, a.naam wie,
                               coalesce(nullif(a.namens, ''), o.naam) organisatie, st.op, st.regel_volgorde, g.naam gemeente,
                               r.naam regio, th.naam thema, th.naam_en thema_en, nt.naam noteerder, st.signaal_soort,
                               al.naam aanleiding, al.naam_en aanleiding_en
                        from toewijzing_stap st join account a on a.id = st.account_id
                        join organisatie o on o.id = st.organisatie_id
                        left join organisatie n on n.id = st.naar_id left join account m on m.id = st.persoon_id
                        left join organisatie g on g.id = st.gemeente_id left join regio r on r.id = st.regio_id
                        left join thema th on th.id = st.thema_id left join organisatie nt on nt.id = st.noteerder_id
                        left join aanleiding al on al.id = st.aanleiding_id
                        where st.toewijzing_id = ? order by st.nummer""")
                .param(toewijzing)
                .query((row, number) -> new ToewijzingDetail.Stap(
                        StapSoort.valueOf(row.getString("soort")),
                        row.getString("naar"),
                        row.getString("persoon"),
                        row.getString("reden"),
                        row.getString("wie"),
                        row.getString("organisatie"),
                        row.getObject("op", Instant.class),
                        regel(row)))
                .list();
    }

    private static @Nullable RegelUitleg regel(ResultSet row) throws SQLException {
        Integer volgorde = row.getObject("regel_volgorde", Integer.class);
        String soort = row.getString("signaal_soort");
        return volgorde == null
                ? null
                : new RegelUitleg(
                        volgorde,
                        row.getString("gemeente"),
                        row.getString("regio"),
                        row.getString("thema"),
                        row.getString("thema_en"),
                        row.getString("noteerder"),
                        soort == null ? null : SignaalSoort.valueOf(soort),
                        row.getString("aanleiding"),
                        row.getString("aanleiding_en"));
    }

    /** Organisations that see it come first, then those that would see it where the caller may place it. */
    List<ToewijzingKeuze> choices(SignaalId signaal, Scope scope) {
        return KeuzeRij.gather(jdbc.sql("""
                        select o.id organisatie, o.naam, a.id persoon, a.naam persoon_naam, w.id werkruimte,
                               w.naam werkruimte_naam, p.signaal_id is not null ziet
                        from signaal s join werkruimte h on h.id = s.werkruimte_id join werkruimte w on w.id in (:werkruimten)
                        left join signaal_placement p on p.signaal_id = s.id and p.werkruimte_id = w.id
                        join werkruimte_lid l on l.werkruimte_id = w.id and l.rol in ('EIGENAAR', 'DEELNEMER')
                        join account a on a.id = l.account_id and a.actief join organisatie o on o.id = a.organisatie_id
                        where s.id = :id
                          and (p.signaal_id is not null or (w.ouder_id is null and w.id in (:schrijft)
                               and h.ouder_id is null and h.id in (:schrijft)))
                          and exists (select 1 from signaal_placement q
                                      where q.signaal_id = s.id and q.werkruimte_id in (:werkruimten))
                        order by ziet desc, o.naam, o.id, w.naam, w.id, a.naam, a.id""")
                .param("id", signaal.value())
                .param("werkruimten", scope.werkruimteIds())
                .param("schrijft", scope.writing().werkruimteIds())
                .query(KeuzeRij.class)
                .list());
    }

    List<ToewijzingKeuze> workers(WerkruimteId werkruimte, Scope scope) {
        return KeuzeRij.gather(jdbc.sql("""
                        select o.id organisatie, o.naam, a.id persoon, a.naam persoon_naam, l.werkruimte_id werkruimte,
                               '' werkruimte_naam, true ziet
                        from werkruimte_lid l join account a on a.id = l.account_id and a.actief
                        join organisatie o on o.id = a.organisatie_id
                        where l.werkruimte_id = :id and l.werkruimte_id in (:werkruimten)
                          and l.rol in ('EIGENAAR', 'DEELNEMER')
                        order by o.naam, o.id, a.naam, a.id""")
                .param("id", werkruimte.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(KeuzeRij.class)
                .list());
    }

    List<WaitingToewijzing> waiting(Scope scope, Instant now) {
        LocalDate today = today(now);
        return jdbc.sql("""
                        select distinct s.id, s.kop, t.status = 'TERUG' terug, t.persoon_id <=> :account voor_mij, t.uiterlijk
                        from signaal_placement p join signaal s on s.id = p.signaal_id
                        join toewijzing t on t.signaal_id = s.id
                        where p.werkruimte_id in (:werkruimten) and p.wacht_op_id = :organisatie
                          and s.status not in ('VERVALLEN', 'TERUGGEKOPPELD')
                          and (t.persoon_id is null or t.persoon_id = :account or t.uiterlijk <= :laatste)
                        order by t.uiterlijk, s.id limit\s""" + AT_MOST)
                .param("werkruimten", scope.werkruimteIds())
                .param("organisatie", scope.organisatie().value())
                .param("account", scope.account().value())
                .param("laatste", Werkdagen.laatsteDieTeLaatIs(today))
                .query((row, number) -> waiting(row, today))
                .list();
    }

    private static WaitingToewijzing waiting(ResultSet row, LocalDate today) throws SQLException {
        LocalDate uiterlijk = row.getObject("uiterlijk", LocalDate.class);
        return new WaitingToewijzing(
                row.getLong("id"),
                row.getString("kop"),
                row.getBoolean("terug"),
                row.getBoolean("voor_mij"),
                uiterlijk,
                uiterlijk == null ? 0 : Werkdagen.teLaat(uiterlijk, today));
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ToewijzingStore.HERE);
    }
}
