package nl.eenoverheid.toezegging;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells by e-mail whose turn it is: the clerk of the body, or who handles it. A letter holds none of the words. */
@Component
class ToezeggingPost {
    /** More people than these need not all be woken: it stands on the overview of each. */
    private static final int AT_MOST = 5;

    private final JdbcClient jdbc;
    private final Post post;

    ToezeggingPost(JdbcClient jdbc, Post post) {
        this.jdbc = jdbc;
        this.post = post;
    }

    @Async
    @TransactionalEventListener
    void on(ToezeggingChanged event) {
        if (event.status().isBijOrgaan()) {
            readers(event, true).forEach(lezer -> send(BerichtSoort.TOEZEGGING_GRIFFIE, event, lezer));
        } else if (event.behandelaar() != null && isTurn(event)) {
            readers(event, false).forEach(lezer -> send(BerichtSoort.TOEZEGGING_BESTUUR, event, lezer));
        }
    }

    /** Whether it came to who handles it just now. */
    private static boolean isTurn(ToezeggingChanged event) {
        ToezeggingAct act = event.act();
        return act == null
                ? event.status().isBijBestuur()
                : act == ToezeggingAct.ADOPT || act == ToezeggingAct.SEND_BACK || act == ToezeggingAct.REOPEN;
    }

    private void send(BerichtSoort soort, ToezeggingChanged event, Lezer lezer) {
        post.send(
                lezer.email,
                soort,
                lezer.taal,
                ToezeggingRoutes.detail(event.toezegging().value()),
                Map.of(
                        "naam",
                        lezer.naam,
                        "orgaan",
                        lezer.orgaan,
                        "tot",
                        event.uiterlijk()
                                .atTime(LocalTime.NOON)
                                .atZone(ToezeggingStore.HERE)
                                .toInstant()));
    }

    /** Who writes at its home: those who keep the list of the body, or the one who handles it. */
    private List<Lezer> readers(ToezeggingChanged event, boolean clerks) {
        String who = clerks ? """
                 and exists (select 1 from account_rol ar join rol_recht rr on rr.rol = ar.rol
                    where ar.account_id = a.id and rr.recht = 'TOEZEGGING_MANAGE')
                """ : " and a.id = t.behandelaar_id ";
        return jdbc.sql("""
                        select a.id, a.naam, a.email, a.taal, g.naam orgaan
                        from toezegging t join dossier d on d.id = t.dossier_id
                        join bestuursorgaan g on g.id = t.bestuursorgaan_id
                        join werkruimte_lid l on l.werkruimte_id = d.werkruimte_id and l.rol in ('EIGENAAR', 'DEELNEMER')
                        join account a on a.id = l.account_id and a.actief and a.organisatie_id = t.organisatie_id
                        where t.id = :id and a.id <> :actor
                        """ + who + " order by a.id limit " + AT_MOST)
                .param("id", event.toezegging().value())
                .param("actor", event.actor().account().value())
                .query(Lezer.class)
                .list();
    }

    record Lezer(long id, String naam, String email, String taal, String orgaan) {}
}
