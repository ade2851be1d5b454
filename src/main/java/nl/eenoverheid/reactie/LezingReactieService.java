package nl.eenoverheid.reactie;

import java.util.List;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.LezingDeel;
import nl.eenoverheid.duiding.LezingService;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Scope;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people inside do to get a reaction to a shared reading. It is about one version, which is kept; who is asked reads the
 * alinea's that were chosen, no names and no signalen.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('DUIDING_READ')")
public class LezingReactieService {
    private final ReactieRepository reacties;
    private final ReactieReadRepository reads;
    private final ReactieGuard guard;
    private final ReactiePost post;
    private final ReactieNews news;
    private final LezingService lezingen;

    LezingReactieService(
            ReactieRepository reacties,
            ReactieReadRepository reads,
            ReactieGuard guard,
            ReactiePost post,
            ReactieNews news,
            LezingService lezingen) {
        this.reacties = reacties;
        this.reads = reads;
        this.guard = guard;
        this.post = post;
        this.news = news;
        this.lezingen = lezingen;
    }

    /** Who was asked about the reading of a duiding and what they said, newest first. */
    public List<ReactieListItem> ofDuiding(DuidingId duiding) {
        return reads.of(item(duiding), news.today(), guard.scope());
    }

    /** Whether the caller may ask: who works on it for an organisation that takes part. */
    public boolean mayAsk(DuidingId duiding) {
        return reads.mayAsk(item(duiding), guard.scope());
    }

    /**
     * Asks somebody for a reaction to the reading as it is now.
     *
     * @return the code with which they answer; it is not kept and cannot be shown again
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     * @throws nl.eenoverheid.shared.Stale when the reading is another one than was on the screen
     */
    @Transactional
    @PreAuthorize("hasAuthority('DUIDING_WRITE')")
    public String ask(DuidingId duiding, LezingVraagData data) {
        Scope scope = guard.require(item(duiding));
        LezingDeel deel = lezingen.excerpt(duiding, data.seen(), data.alineas());
        ReactieData checked = data.about(deel).checked(news.today(), ReactieData.LONGEST_LEZING);
        String token = post.token();
        Reactie reactie = reacties.save(
                new Reactie(duiding, deel.nummer(), checked, scope.actor(), post.hash(token), news.now()));
        news.tell(reactie, "asked", scope.actor());
        return token;
    }

    private static Item item(DuidingId duiding) {
        return new Item(ItemSoort.DUIDING, duiding.value());
    }
}
