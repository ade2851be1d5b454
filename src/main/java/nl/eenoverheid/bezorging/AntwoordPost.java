package nl.eenoverheid.bezorging;

import java.time.Duration;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Post;
import nl.eenoverheid.navraag.NavraagRoutes;
import nl.eenoverheid.navraag.NavraagService;
import nl.eenoverheid.terugkoppeling.AntwoordData;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.stereotype.Component;

/** The e-mail with an answer, and the question that goes along with it. */
@Component
class AntwoordPost {
    static final Duration TERM = Duration.ofDays(90);

    /** People outside are written to in Dutch. */
    private static final String TAAL = "nl";

    private final Post post;
    private final NavraagService navragen;
    private final ScopeService scopes;
    private final BezorgingNews news;

    AntwoordPost(Post post, NavraagService navragen, ScopeService scopes, BezorgingNews news) {
        this.post = post;
        this.navragen = navragen;
        this.scopes = scopes;
        this.news = news;
    }

    boolean isAvailable() {
        return post.isAvailable();
    }

    /** Who sends now. */
    AccountId sender() {
        return scopes.current().account();
    }

    boolean send(TerugkoppelingId id, AntwoordData antwoord, String to, String organisatie) {
        return post.send(
                to,
                BerichtSoort.ANTWOORD,
                TAAL,
                NavraagRoutes.of(navragen.ask(id)),
                AntwoordWoorden.of(antwoord, organisatie, news.now().plus(TERM)));
    }

    /** Tells the werkruimte that it did not leave. */
    void tellFailed(TerugkoppelingId id) {
        news.failed(id, scopes.current().actor());
    }
}
