package nl.eenoverheid.stuk;

import java.util.Map;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Post;
import nl.eenoverheid.inhoud.InhoudChecked;
import nl.eenoverheid.inhoud.Viruscontrole;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells by e-mail who added a document that a virus was found in it later; what it is called stays out of the letter. */
@Component
class StukPost {
    private final JdbcClient jdbc;
    private final Post post;
    private final GelezenNews news;

    StukPost(JdbcClient jdbc, Post post, GelezenNews news) {
        this.jdbc = jdbc;
        this.post = post;
        this.news = news;
    }

    /** What may be opened changed. */
    @EventListener
    void wake(InhoudChecked event) {
        news.tell(event.id());
    }

    @Async
    @TransactionalEventListener
    void on(InhoudChecked event) {
        if (event.controle() == Viruscontrole.BESMET) {
            jdbc.sql("""
                            select a.naam, a.email, a.taal, v.stuk_id
                            from stuk_versie v join account a on a.id = v.account_id and a.actief where v.inhoud_id = ?""")
                    .param(event.id().value())
                    .query(Lezer.class)
                    .optional()
                    .ifPresent(lezer -> post.send(
                            lezer.email,
                            BerichtSoort.BESMET,
                            lezer.taal,
                            StukRoutes.detail(lezer.stukId),
                            Map.of("naam", lezer.naam)));
        }
    }

    record Lezer(String naam, String email, String taal, long stukId) {}
}
