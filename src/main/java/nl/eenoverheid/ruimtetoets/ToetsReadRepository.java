package nl.eenoverheid.ruimtetoets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.speelruimte.Gezicht;
import nl.eenoverheid.speelruimte.Ruimte;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what was said of besluiten and the room of their dossier: it is seen where the besluit is. */
@Repository
class ToetsReadRepository {
    /** No semi-join: beside a join with several rows MariaDB 11.4 loses some of them. */
    private static final String SEEN = """
             (select min(p.besluit_id) from besluit_placement p
              where p.besluit_id = b.id and p.werkruimte_id in (:werkruimten)) is not null
            """;

    private final JdbcClient jdbc;

    ToetsReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A besluit on a knoop of a dossier, with the versions of the card that count; none without a dossier. */
    Optional<ToetsPlek> plek(BesluitId besluit, Scope scope) {
        return jdbc.sql("""
                        select b.id, b.titel, b.tekst, b.status = 'VOORBEREIDING' voorbereid, b.werkruimte_id, k.dossier_id,
                               (select group_concat(p.werkruimte_id) from besluit_placement p where p.besluit_id = b.id) werkruimten,
                               (select coalesce(max(s.nummer), 0) from speelruimte s
                                where s.dossier_id = k.dossier_id and s.gezicht = 'INWONERS') inwoners,
                               (select coalesce(max(s.nummer), 0) from speelruimte s
                                where s.dossier_id = k.dossier_id and s.gezicht = 'BESTUUR') bestuur
                        from besluit b join knoop k on k.id = b.knoop_id
                        where b.id = :besluit and k.dossier_id is not null and
                        """ + SEEN)
                .param("besluit", besluit.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> plek(row))
                .optional();
    }

    private static ToetsPlek plek(ResultSet row) throws SQLException {
        Set<Long> werkruimten = Stream.of(row.getString("werkruimten").split(","))
                .map(Long::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new ToetsPlek(
                new BesluitId(row.getLong("id")),
                row.getString("titel"),
                row.getInt("tekst"),
                row.getBoolean("voorbereid"),
                new WerkruimteId(row.getLong("werkruimte_id")),
                werkruimten,
                new DossierId(row.getLong("dossier_id")),
                row.getInt("inwoners"),
                row.getInt("bestuur"));
    }

    /** The dossier of the knoop that a besluit answers, when both are in scope. */
    Optional<DossierId> dossier(BesluitId besluit, Scope scope) {
        return jdbc.sql("""
                        select d.dossier_id from dossier_placement d
                        where d.werkruimte_id in (:werkruimten) and d.dossier_id = (
                            select k.dossier_id from besluit b join knoop k on k.id = b.knoop_id
                            where b.id = :besluit and
                        """ + SEEN + ") limit 1")
                .param("besluit", besluit.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new DossierId(row.getLong("dossier_id")))
                .optional();
    }

    /** What was said last of a besluit. */
    Optional<Toets> last(BesluitId besluit, Scope scope) {
        List<Toets> rows = jdbc.sql("""
                        select t.nummer, t.tekst, t.dossier_id, t.inwoners, t.bestuur, t.uitleg, t.op, a.naam wie,
                               coalesce(nullif(a.namens, ''), o.naam) organisatie, r.gezicht, r.naam, r.ruimte, r.oordeel
                        from ruimtetoets t join besluit b on b.id = t.besluit_id
                        left join ruimtetoets_regel r on r.ruimtetoets_id = t.id
                        join account a on a.id = t.account_id join organisatie o on o.id = t.organisatie_id
                        where t.besluit_id = :besluit
                          and t.nummer = (select max(x.nummer) from ruimtetoets x where x.besluit_id = t.besluit_id) and
                        """ + SEEN + " order by r.volgorde")
                .param("besluit", besluit.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> toets(row))
                .list();
        return rows.stream().reduce(Toets::and);
    }

    private static Toets toets(ResultSet row) throws SQLException {
        String naam = row.getString("naam");
        List<ToetsRegel> regels = naam == null
                ? List.of()
                : List.of(new ToetsRegel(
                        Gezicht.valueOf(row.getString("gezicht")),
                        naam,
                        Ruimte.valueOf(row.getString("ruimte")),
                        RuimteOordeel.valueOf(row.getString("oordeel"))));
        return new Toets(
                row.getInt("nummer"),
                row.getInt("tekst"),
                new DossierId(row.getLong("dossier_id")),
                row.getInt("inwoners"),
                row.getInt("bestuur"),
                new ToetsDetail.Gezegd(
                        regels,
                        row.getString("uitleg"),
                        row.getString("wie"),
                        row.getString("organisatie"),
                        row.getObject("op", Instant.class)));
    }

    /** The topics of both faces of a dossier that count now, as the cards order them. */
    List<ToetsDetail.Onderwerp> kaart(DossierId dossier, Scope scope) {
        return jdbc.sql("""
                        select s.gezicht, t.naam, t.ruimte, t.waarom
                        from speelruimte s join speelruimte_onderwerp t on t.speelruimte_id = s.id
                        where s.dossier_id = :dossier
                          and s.nummer = (select max(x.nummer) from speelruimte x
                                          where x.dossier_id = s.dossier_id and x.gezicht = s.gezicht)
                          and (select min(p.dossier_id) from dossier_placement p
                               where p.dossier_id = s.dossier_id and p.werkruimte_id in (:werkruimten)) is not null
                        order by s.gezicht desc, t.volgorde""")
                .param("dossier", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(ToetsDetail.Onderwerp.class)
                .list();
    }

    /** Adopted besluiten that stand and went outside the room of a dossier, the last one first. */
    List<BuitenRuimte> buiten(DossierId dossier, Scope scope) {
        return jdbc.sql("""
                        select b.id, b.titel, t.uitleg,
                               (select group_concat(distinct r.naam order by r.volgorde separator ', ') from ruimtetoets_regel r
                                where r.ruimtetoets_id = t.id and r.oordeel = 'BUITEN') onderwerpen
                        from ruimtetoets t join besluit b on b.id = t.besluit_id
                        where t.dossier_id = :dossier and t.uitleg <> ''
                          and t.nummer = (select max(x.nummer) from ruimtetoets x where x.besluit_id = t.besluit_id)
                          and b.status = 'VASTGELEGD' and b.resultaat = 'VASTGESTELD' and b.ingetrokken_op is null and
                        """ + SEEN + " order by b.datum desc, b.id desc")
                .param("dossier", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new BuitenRuimte(
                        new BesluitId(row.getLong("id")),
                        row.getString("titel"),
                        row.getString("onderwerpen"),
                        row.getString("uitleg")))
                .list();
    }

    /** What was said, with what it was about. */
    record Toets(int nummer, int tekst, DossierId dossier, int inwoners, int bestuur, ToetsDetail.Gezegd gezegd) {

        /** One row after another. */
        Toets and(Toets next) {
            List<ToetsRegel> all = Stream.concat(gezegd.regels().stream(), next.gezegd().regels().stream())
                    .toList();
            return new Toets(
                    nummer,
                    tekst,
                    dossier,
                    inwoners,
                    bestuur,
                    new ToetsDetail.Gezegd(all, gezegd.uitleg(), gezegd.wie(), gezegd.organisatie(), gezegd.op()));
        }

        /** Whether it is about what counts now. */
        boolean isAbout(ToetsPlek plek) {
            return tekst == plek.tekst()
                    && dossier.equals(plek.dossier())
                    && inwoners == plek.inwoners()
                    && bestuur == plek.bestuur();
        }
    }
}
