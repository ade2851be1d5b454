package nl.eenoverheid.inbreng;

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

/** Tells people by e-mail that something is asked of their organisation. The letter holds none of the words. */
@Component
class InbrengPost {
    /** More people than these need not all be woken: it stands on the overview of each. */
    private static final int AT_MOST = 5;

    private final JdbcClient jdbc;
    private final Post post;

    InbrengPost(JdbcClient jdbc, Post post) {
        this.jdbc = jdbc;
        this.post = post;
    }

    @Async
    @TransactionalEventListener
    void on(InbrengChanged event) {
        if (event.isAsked()) {
            readers(event).forEach(this::write);
        }
    }

    private void write(Lezer lezer) {
        post.send(
                lezer.email,
                BerichtSoort.INBRENG_GEVRAAGD,
                lezer.taal,
                KnoopRoutes.detail(lezer.knoopId),
                Map.of(
                        "naam",
                        lezer.naam,
                        "wie",
                        lezer.wie,
                        "tot",
                        lezer.uiterlijk
                                .atTime(LocalTime.NOON)
                                .atZone(InbrengService.HERE)
                                .toInstant()));
    }

    private List<Lezer> readers(InbrengChanged event) {
        return jdbc.sql("""
                        select distinct a.id, a.naam, a.email, a.taal, k.id knoop_id, c.bestuursorgaan wie, i.uiterlijk
                        from inbreng i join knoop k on k.id = i.knoop_id join knoop_claim c on c.id = i.claim_id
                        join werkruimte_lid l on l.werkruimte_id = k.werkruimte_id and l.rol in ('EIGENAAR', 'DEELNEMER')
                        join account a on a.id = l.account_id and a.actief and a.organisatie_id = i.organisatie_id
                        where i.id = ? and a.id <> ? order by a.id limit\s""" + AT_MOST)
                .params(event.inbreng().value(), event.actor().account().value())
                .query(Lezer.class)
                .list();
    }

    record Lezer(long id, String naam, String email, String taal, long knoopId, String wie, LocalDate uiterlijk) {}
}
