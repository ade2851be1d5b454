package nl.eenoverheid.workspace;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the verloop of a thing to the werkruimten in which that stands: who no longer sees it reads of it no more. */
@Component
public class VerloopPlaces {
    private final JdbcClient jdbc;

    VerloopPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Forgets what happened to it elsewhere than in some werkruimten; the audit trail keeps it. */
    public void keep(Item item, Set<Long> werkruimten) {
        jdbc.sql(
                        "delete from verloop where item_soort in (:soorten) and item_id = :id and werkruimte_id not in (:kept)")
                .param("soorten", item.soort().along())
                .param("id", item.id())
                .param("kept", werkruimten)
                .update();
    }

    /**
     * Forgets what happened to it in some words, because fewer people may know them now; the audit trail keeps that it did.
     *
     * @param prefix what the keys of what happened begin with
     */
    public void forget(Item item, String prefix, Set<String> words) {
        jdbc.sql("""
                        delete from verloop where item_soort = :soort and item_id = :id
                          and soort like concat(:prefix, '%') and toelichting in (:words)""")
                .param("soort", item.soort().name())
                .param("id", item.id())
                .param("prefix", prefix)
                .param("words", words)
                .update();
    }

    /** Lets what happened to it go along to another home. */
    public void move(Item item, long from, long to) {
        jdbc.sql("""
                        update verloop set werkruimte_id = :to
                        where item_soort in (:soorten) and item_id = :id and werkruimte_id = :from""")
                .param("soorten", item.soort().along())
                .param("id", item.id())
                .param("from", from)
                .param("to", to)
                .update();
    }
}
