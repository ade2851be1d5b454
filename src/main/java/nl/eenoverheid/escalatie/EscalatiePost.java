package nl.eenoverheid.escalatie;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Post;
import nl.eenoverheid.knoop.KnoopRoutes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells people by e-mail that a question was put to a body of their organisation, where they can answer it. The letter
 * holds none of the words.
 */
@Component
class EscalatiePost {
    /** More people than these need not all be woken: it stands on the overview of each. */
    private static final int AT_MOST = 5;

    private final JdbcClient jdbc;
    private final Post post;

    EscalatiePost(JdbcClient jdbc, Post post) {
        this.jdbc = jdbc;
        this.post = post;
    }

    @Async
    @TransactionalEventListener
    void on(EscalatieChanged event) {
        if (event.isPassed()) {
            readers(event).forEach(this::write);
        }
    }

    private void write(Lezer lezer) {
        post.send(
                lezer.email,
                BerichtSoort.ESCALATIE,
                lezer.taal,
                KnoopRoutes.detail(lezer.knoopId),
                Map.of(
                        "naam",
                        lezer.naam,
                        "orgaan",
                        lezer.orgaan,
                        "tot",
                        lezer.uiterlijk
                                .atTime(LocalTime.NOON)
                                .atZone(EscalatieService.HERE)
                                .toInstant()));
    }

    private List<Lezer> readers(EscalatieChanged event) {
        return jdbc.sql("""
                        select distinct a.id, a.naam, a.email, a.taal, k.id knoop_id, b.naam orgaan, e.uiterlijk
                        from escalatie e join knoop k on k.id = coalesce(e.naar_knoop_id, e.knoop_id)
                        join bestuursorgaan b on b.id = e.orgaan_id
                        join werkruimte_lid l on l.werkruimte_id = k.werkruimte_id and l.rol in ('EIGENAAR', 'DEELNEMER')
                        join account a on a.id = l.account_id and a.actief and a.organisatie_id = e.organisatie_id
                        where e.id = ? and a.id <> ? order by a.id limit\s""" + AT_MOST)
                .params(event.escalatie().value(), event.actor().account().value())
                .query(Lezer.class)
                .list();
    }

    record Lezer(long id, String naam, String email, String taal, long knoopId, String orgaan, LocalDate uiterlijk) {}
}
