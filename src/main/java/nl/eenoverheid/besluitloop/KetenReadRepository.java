package nl.eenoverheid.besluitloop;

import java.util.List;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.workspace.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which besluiten took each other's place. */
@Repository
class KetenReadRepository {
    static final int CHOICES = 20;

    private final JdbcClient jdbc;

    KetenReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Everything that hangs together with a besluit, the oldest first; of what the caller may not see only that it is there.
     */
    List<Ketenschakel> of(BesluitId besluit, Scope scope) {
        return jdbc.sql("""
                        with recursive keten as (
                            select b.id from besluit b where b.id = :besluit
                            union select o.nieuw_id from keten k join besluitopvolging o on o.oud_id = k.id
                            union select o.oud_id from keten k join besluitopvolging o on o.nieuw_id = k.id),
                        gezien as (select distinct p.besluit_id id from keten k
                            join besluit_placement p on p.besluit_id = k.id and p.werkruimte_id in (:werkruimten))
                        select b.id, if(z.id is null, null, b.titel) titel,
                               if(z.id is null, '', b.identificatie) identificatie,
                               if(b.ingetrokken_op is null, b.resultaat, 'INGETROKKEN') resultaat,
                               coalesce(b.datum, b.gemaakt_op) dag, o.nieuw_id opvolger,
                               coalesce(n.resultaat = 'VASTGESTELD' and n.ingetrokken_op is null, false) opgevolgd,
                               if(z.id is null or y.id is null, '', coalesce(o.reden, '')) reden
                        from keten k join besluit b on b.id = k.id
                        left join gezien z on z.id = b.id
                        left join besluitopvolging o on o.oud_id = b.id
                        left join besluit n on n.id = o.nieuw_id left join gezien y on y.id = o.nieuw_id
                        where exists (select 1 from gezien g where g.id = :besluit)
                        order by dag, b.id""")
                .param("besluit", besluit.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(Ketenschakel.class)
                .list();
    }

    /** Adopted besluiten that the caller may change and that have no successor, by words of their title or number. */
    List<Opvolgbaar> choices(BesluitId nieuw, String words, Scope scope) {
        return jdbc.sql("""
                        select b.id, b.identificatie, b.titel from besluit b
                        where b.id in (select p.besluit_id from besluit_placement p
                            where p.werkruimte_id in (:werkruimten) and p.resultaat = 'VASTGESTELD')
                          and b.werkruimte_id in (:werkruimten) and b.id <> :nieuw
                          and (b.organisatie_id = :organisatie or b.werkruimte_id in (:beheerd))
                          and (b.titel like :words or b.identificatie like :words)
                          and not exists (select 1 from besluitopvolging o where o.oud_id = b.id)
                        order by b.datum desc, b.id desc limit\s""" + CHOICES)
                .param("nieuw", nieuw.value())
                .param("organisatie", scope.organisatie().value())
                .param("beheerd", scope.managing().werkruimteIds())
                .param("words", "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .param("werkruimten", scope.werkruimteIds())
                .query(Opvolgbaar.class)
                .list();
    }
}
