package nl.eenoverheid.samenhang;

import java.util.List;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.IllegalMove;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps parts and wholes a tree: no dossier is part of two others or of itself, and the tree stays low enough to overlook.
 * It looks at all dossiers, also those that the caller may not see: a circle would be one for everybody.
 */
@Component
class DossierTree {
    /** How many dossiers may lie above each other. */
    static final int LEVELS = 5;

    private static final String UP = """
            with recursive weg (id, hoogte) as (
                select cast(:id as int), 1
                union all
                select v.ander_id, weg.hoogte + 1 from weg join verband v on v.dossier_id = weg.id and v.soort = 'ONDERDEEL'
                where weg.hoogte < 50)
            select id from weg""";
    private static final String DOWN = """
            with recursive weg (id, diepte) as (
                select cast(:id as int), 1
                union all
                select v.dossier_id, weg.diepte + 1 from weg join verband v on v.ander_id = weg.id and v.soort = 'ONDERDEEL'
                where weg.diepte < 50)
            select max(diepte) from weg""";

    private final JdbcClient jdbc;

    DossierTree(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Guards that one may become part of another; nobody else changes the tree until the end of the transaction.
     *
     * @throws IllegalMove when it may not
     */
    void guard(DossierId part, DossierId whole) {
        jdbc.sql("select id from verband_slot for update").query(Integer.class).single();
        List<Long> above =
                jdbc.sql(UP).param("id", whole.value()).query(Long.class).list();
        if (above.contains(part.value())) {
            throw new IllegalMove("samenhang.move.circle");
        }
        if (jdbc.sql("select count(*) from verband where onderdeel_id = ?")
                        .param(part.value())
                        .query(Integer.class)
                        .single()
                > 0) {
            throw new IllegalMove("samenhang.move.secondWhole");
        }
        int below =
                jdbc.sql(DOWN).param("id", part.value()).query(Integer.class).single();
        if (above.size() + below > LEVELS) {
            throw new IllegalMove("samenhang.move.tooDeep", LEVELS);
        }
    }

    /** How many parts of a dossier are not closed. */
    int openParts(DossierId whole) {
        return jdbc.sql("""
                        select count(*) from verband v join dossier d on d.id = v.dossier_id
                        where v.ander_id = ? and v.soort = 'ONDERDEEL' and d.fase <> 'GESLOTEN'""").param(whole.value()).query(Integer.class).single();
    }
}
