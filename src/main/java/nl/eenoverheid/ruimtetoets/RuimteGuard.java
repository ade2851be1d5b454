package nl.eenoverheid.ruimtetoets;

import nl.eenoverheid.besluit.AdoptionRequested;
import nl.eenoverheid.shared.IllegalMove;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * No besluit is adopted before somebody said whether it stays within the room of its dossier, of the text and the card as
 * they are now. This counts also for who may not see the dossier.
 */
@Component
class RuimteGuard {
    private final JdbcClient jdbc;

    RuimteGuard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(AdoptionRequested asked) {
        if (asked.knoop() != null
                && isMissing(asked.besluit().value(), asked.knoop().value(), asked.tekst())) {
            throw new IllegalMove("ruimtetoets.move.first");
        }
    }

    private boolean isMissing(long besluit, long knoop, int tekst) {
        return jdbc.sql("""
                        select 1 from (
                            select k.dossier_id, coalesce(max(case when s.gezicht = 'INWONERS' then s.nummer end), 0) inwoners,
                                   coalesce(max(case when s.gezicht = 'BESTUUR' then s.nummer end), 0) bestuur
                            from knoop k join speelruimte s on s.dossier_id = k.dossier_id
                            where k.id = :knoop group by k.dossier_id) c
                        left join ruimtetoets t on t.besluit_id = :besluit and t.tekst = :tekst
                            and t.dossier_id = c.dossier_id and t.inwoners = c.inwoners and t.bestuur = c.bestuur
                            and t.nummer = (select max(x.nummer) from ruimtetoets x where x.besluit_id = :besluit)
                        where t.id is null""")
                .param("knoop", knoop)
                .param("besluit", besluit)
                .param("tekst", tekst)
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
