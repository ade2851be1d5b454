package nl.eenoverheid.besluit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads where organisations stand: only on a besluit that is placed in a werkruimte of the scope. */
@Repository
class StandpuntReadRepository {
    private final JdbcClient jdbc;

    StandpuntReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of every organisation that is asked or took a position; as long as nobody chose who is asked, also of who can write
     * in the werkruimte or says to decide on the question.
     */
    List<OrganisatieStandpunt> of(BesluitId id, Scope scope) {
        Map<OrganisatieId, String> namen = new LinkedHashMap<>();
        Map<OrganisatieId, List<StandpuntRegel>> regels = new HashMap<>();
        jdbc.sql("""
                        select o.id organisatie_id, o.naam, s.standpunt, s.reden, s.minderheid, s.tekst, s.op, a.naam wie,
                               s.doorslag, s.doorslag_tekst, s.signaal_id, s.gezegd_op, s.gezegd_hoe, s.gezegd_door,
                               (select g.kop from signaal g where g.id = s.signaal_id and exists (
                                    select 1 from signaal_placement p where p.signaal_id = g.id
                                    and p.werkruimte_id in (:werkruimten))) signaal,
                               if(s.door_organisatie_id = o.id, '', d.naam) door
                        from (select m.organisatie_id from besluit b
                              join werkruimte_lid l on l.werkruimte_id = b.werkruimte_id
                                and l.rol in ('EIGENAAR', 'DEELNEMER')
                              join account m on m.id = l.account_id and m.actief where b.id = :id
                                and not exists (select 1 from besliswijze w where w.besluit_id = :id)
                              union select y.organisatie_id from besluit_partij y where y.besluit_id = :id
                              union select x.organisatie_id from besluit_standpunt x where x.besluit_id = :id
                              union select c.organisatie_id from besluit b
                              join knoop_claim c on c.knoop_id = b.knoop_id and c.zegt = 'BESLIST' and c.tot is null
                                and c.organisatie_id is not null
                              where b.id = :id and not exists (select 1 from besliswijze w where w.besluit_id = :id)
                                and exists (select 1 from knoop_placement k
                                where k.knoop_id = b.knoop_id and k.werkruimte_id in (:werkruimten))) who
                        join organisatie o on o.id = who.organisatie_id
                        left join besluit_standpunt s on s.besluit_id = :id and s.organisatie_id = o.id
                        left join account a on a.id = s.account_id
                        left join organisatie d on d.id = s.door_organisatie_id
                        where exists (select 1 from besluit_placement p
                            where p.besluit_id = :id and p.werkruimte_id in (:werkruimten))
                        order by o.naam, o.id, s.volgnummer desc""")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(row -> {
                    var organisatie = new OrganisatieId(row.getLong("organisatie_id"));
                    namen.put(organisatie, row.getString("naam"));
                    List<StandpuntRegel> own = regels.computeIfAbsent(organisatie, each -> new ArrayList<>());
                    if (row.getString("standpunt") != null) {
                        own.add(toRegel(row));
                    }
                });
        return namen.entrySet().stream()
                .map(each -> new OrganisatieStandpunt(
                        each.getKey(), each.getValue(), regels.getOrDefault(each.getKey(), List.of())))
                .toList();
    }

    private static StandpuntRegel toRegel(ResultSet row) throws SQLException {
        String signaal = row.getString("signaal");
        return new StandpuntRegel(
                Standpunt.valueOf(row.getString("standpunt")),
                row.getString("reden"),
                row.getString("minderheid"),
                Standpunten.ommekeer(row),
                signaal == null ? null : new Verwijzing(row.getLong("signaal_id"), signaal),
                Standpunten.doorgifte(row),
                row.getInt("tekst"),
                row.getString("wie"),
                row.getString("door"),
                row.getObject("op", Instant.class));
    }
}
