package nl.eenoverheid.dossier;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads where duidingen landed: only in dossiers that are placed in a werkruimte of the scope. */
@Repository
class LandingReadRepository {
    /** Signs that nobody types: they divide voices, and who says something from what. */
    private static final String VOICES = "\u001e";

    private static final String PARTS = "\u001f";

    private final JdbcClient jdbc;

    LandingReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sentences of a dossier with the voices that go along; those were in the reading and go wherever it goes. */
    List<LandingRegel> ofDossier(DossierId id, Scope scope) {
        return jdbc.sql("""
                        select l.duiding_id, l.titel, l.zin, a.naam wie, coalesce(nullif(a.namens, ''), o.naam) organisatie,
                               l.op,
                               (select group_concat(vo.naam, char(31), v.tekst order by v.volgnummer separator '\\x1e')
                                from duiding_stem v join organisatie vo on vo.id = v.organisatie_id
                                where v.duiding_id = l.duiding_id and v.nummer = l.nummer and v.soort = 'ONENIGHEID') onenig,
                               (select count(distinct v.signaal_id) from duiding_stem v
                                where v.duiding_id = l.duiding_id and v.nummer = l.nummer
                                  and v.soort = 'EEN_KEER_GEHOORD') een_keer
                        from dossier_landing l join dossier d on d.id = l.dossier_id
                        join account a on a.id = l.account_id join organisatie o on o.id = l.organisatie_id
                        where l.dossier_id = :id and exists (select 1 from dossier_placement p
                            where p.dossier_id = d.id and p.werkruimte_id in (:werkruimten))
                        order by l.op desc, l.id desc""".replace("\\x1e", VOICES))
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new LandingRegel(
                        row.getLong("duiding_id"),
                        row.getString("titel"),
                        row.getString("zin"),
                        row.getString("wie"),
                        row.getString("organisatie"),
                        row.getObject("op", Instant.class),
                        onenig(row.getString("onenig")),
                        row.getInt("een_keer")))
                .list();
    }

    private static List<LandingRegel.Onenig> onenig(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(VOICES))
                        .map(each -> each.split(PARTS, 2))
                        .map(parts -> new LandingRegel.Onenig(parts[0], parts[1]))
                        .toList();
    }

    DuidingLandings ofDuiding(DuidingId duiding, Scope scope) {
        return jdbc.sql("""
                        select u.werkruimte_id, u.status = 'AFGETEKEND' signed from duiding u where u.id = :duiding
                          and exists (select 1 from duiding_placement p
                                      where p.duiding_id = u.id and p.werkruimte_id in (:werkruimten))""")
                .param("duiding", duiding.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> {
                    WerkruimteId home = new WerkruimteId(row.getLong("werkruimte_id"));
                    return new DuidingLandings(
                            home, row.getBoolean("signed"), scope.canWrite(home), dossiers(duiding, scope));
                })
                .optional()
                .orElse(DuidingLandings.NONE);
    }

    private List<DuidingLandings.Geland> dossiers(DuidingId duiding, Scope scope) {
        return jdbc.sql("""
                        select d.id dossier_id, d.naam, l.zin, a.naam wie, coalesce(nullif(a.namens, ''), o.naam) organisatie,
                               l.op
                        from dossier_landing l join dossier d on d.id = l.dossier_id
                        join account a on a.id = l.account_id join organisatie o on o.id = l.organisatie_id
                        where l.duiding_id = :duiding and exists (select 1 from dossier_placement p
                            where p.dossier_id = d.id and p.werkruimte_id in (:werkruimten))
                        order by l.op desc, l.id desc limit 100""")
                .param("duiding", duiding.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(DuidingLandings.Geland.class)
                .list();
    }
}
