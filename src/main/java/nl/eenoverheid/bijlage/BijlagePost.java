package nl.eenoverheid.bijlage;

import java.util.Map;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Post;
import nl.eenoverheid.inhoud.InhoudChecked;
import nl.eenoverheid.inhoud.Viruscontrole;
import nl.eenoverheid.signaal.SignaalRoutes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells by e-mail who added a file that a virus was found in it later; the name of the file stays out of the letter. */
@Component
class BijlagePost {
    private final JdbcClient jdbc;
    private final Post post;

    BijlagePost(JdbcClient jdbc, Post post) {
        this.jdbc = jdbc;
        this.post = post;
    }

    @Async
    @TransactionalEventListener
    void on(InhoudChecked event) {
        if (event.controle() == Viruscontrole.BESMET) {
            jdbc.sql("""
                            select a.naam, a.email, a.taal, b.signaal_id
                            from bijlage b join account a on a.id = b.account_id and a.actief where b.inhoud_id = ?""")
                    .param(event.id().value())
                    .query(Lezer.class)
                    .optional()
                    .ifPresent(lezer -> post.send(
                            lezer.email, BerichtSoort.BESMET, lezer.taal, lezer.path(), Map.of("naam", lezer.naam)));
        }
    }

    record Lezer(
            String naam,
            String email,
            String taal,
            @Nullable Long signaalId) {
        /** Where it stands: at its signaal, or still beside the form. */
        String path() {
            return signaalId == null ? SignaalRoutes.NOTE : SignaalRoutes.detail(signaalId);
        }
    }
}
