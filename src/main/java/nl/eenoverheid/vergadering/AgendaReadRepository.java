package nl.eenoverheid.vergadering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who was invited to a meeting, and its agenda; called for a meeting that was found in scope. */
@Repository
class AgendaReadRepository {
    private final JdbcClient jdbc;

    AgendaReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<VergaderingDetail.Genodigde> invited(VergaderingId id, Scope scope) {
        return jdbc.sql("""
                        select g.id, g.organisatie_id, g.account_id, coalesce(nullif(a.namens, ''), o.naam) organisatie,
                               coalesce(a.naam, '') persoon
                        from vergadering_genodigde g join organisatie o on o.id = g.organisatie_id
                        left join account a on a.id = g.account_id
                        where g.vergadering_id = :id
                          and (select count(*) from vergadering v join dossier_placement p on p.dossier_id = v.dossier_id
                               where v.id = g.vergadering_id and p.werkruimte_id in (:werkruimten)) > 0
                        order by organisatie, persoon, g.id""")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> {
                    Long account = row.getObject("account_id", Long.class);
                    return new VergaderingDetail.Genodigde(
                            row.getLong("id"),
                            new GenodigdeData(
                                    new OrganisatieId(row.getLong("organisatie_id")),
                                    account == null ? null : new AccountId(account)),
                            row.getString("organisatie"),
                            row.getString("persoon"));
                })
                .list();
    }

    /** The points in their order, with the voices that the caller may see. */
    List<VergaderingDetail.Punt> points(VergaderingId id, Scope scope) {
        return jdbc.sql("""
                        select a.*, (select count(*) from agendapunt_signaal v where v.agendapunt_id = a.id) stemmen,
                               (select group_concat(concat(s.id, ' ', s.kop) order by s.id separator '\\n')
                                from agendapunt_signaal v join signaal s on s.id = v.signaal_id
                                where v.agendapunt_id = a.id and exists (select 1 from signaal_placement p
                                    where p.signaal_id = s.id and p.werkruimte_id in (:werkruimten))) signalen,
                               (select group_concat(concat(g.genodigde_id, ' ', g.aanwezig, ' ', g.door) separator '\\n')
                                from agendapunt_aanwezig g where g.agendapunt_id = a.id) aanwezig
                        from agendapunt a where a.vergadering_id = :id order by a.volgnummer, a.id""")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> point(row))
                .list();
    }

    private static VergaderingDetail.Punt point(ResultSet row) throws SQLException {
        List<VergaderingDetail.Stem> voices = pairs(row.getString("signalen"), VergaderingDetail.Stem::new);
        String uitkomst = row.getString("uitkomst");
        return new VergaderingDetail.Punt(
                row.getLong("id"),
                row.getLong("version"),
                row.getString("over_wie"),
                row.getString("vraag"),
                row.getObject("brenger_id", Long.class),
                voices,
                row.getInt("stemmen") - voices.size(),
                uitkomst == null ? null : Uitkomst.valueOf(uitkomst),
                row.getString("tekst"),
                row.getObject("taak_id", Long.class),
                pairs(row.getString("aanwezig"), (who, how) -> Map.entry(who, presence(how))).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Aanwezigheid presence(String joined) {
        String[] parts = joined.split(" ", 2);
        return new Aanwezigheid(Aanwezig.valueOf(parts[0]), parts[1]);
    }

    /** Lines that each begin with a number. */
    private static <T> List<T> pairs(@Nullable String joined, BiFunction<Long, String, T> make) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split("\n"))
                        .map(line -> line.split(" ", 2))
                        .map(pair -> make.apply(Long.valueOf(pair[0]), pair[1]))
                        .toList();
    }
}
