package nl.eenoverheid.reactie;

import java.util.List;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Scope;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people inside do to get a reaction to a signaal, and with any question once it is asked. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
public class ReactieService {
    /** For what is done with a question, whatever that is about; the guard looks at what it is. */
    private static final String EITHER = "hasAnyAuthority('SIGNAAL_WRITE', 'DUIDING_WRITE')";

    private final ReactieRepository reacties;
    private final ReactieReadRepository reads;
    private final ReactieGuard guard;
    private final ReactiePost post;
    private final ReactieNews news;

    ReactieService(
            ReactieRepository reacties,
            ReactieReadRepository reads,
            ReactieGuard guard,
            ReactiePost post,
            ReactieNews news) {
        this.reacties = reacties;
        this.reads = reads;
        this.guard = guard;
        this.post = post;
        this.news = news;
    }

    /** Who was asked about a signaal and what they said, newest first. */
    @PreAuthorize("hasAuthority('SIGNAAL_READ')")
    public List<ReactieListItem> ofSignaal(SignaalId signaal) {
        return reads.of(item(signaal), news.today(), guard.scope());
    }

    /** Whether the caller may ask for a reaction: who works where the signaal stands. */
    public boolean mayAsk(SignaalId signaal) {
        return reads.mayAsk(item(signaal), guard.scope());
    }

    /**
     * Asks somebody for a reaction.
     *
     * @return the code with which they answer; it is not kept and cannot be shown again
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    @Transactional
    public String ask(SignaalId signaal, ReactieData data) {
        Scope scope = guard.require(item(signaal));
        ReactieData checked = data.checked(news.today(), ReactieData.LONGEST);
        String token = post.token();
        Reactie reactie = reacties.save(new Reactie(signaal, checked, scope.actor(), post.hash(token), news.now()));
        news.tell(reactie, "asked", scope.actor());
        return token;
    }

    /** A new link for the same question; the ones before work no more. */
    @Transactional
    @PreAuthorize(EITHER)
    public String renew(ReactieId id) {
        Reactie reactie = own(id);
        String token = post.token();
        reactie.renew(post.hash(token), news.today());
        return token;
    }

    /** Takes the question back; its links work no more. */
    @Transactional
    @PreAuthorize(EITHER)
    public void withdraw(ReactieId id) {
        Reactie reactie = own(id);
        reactie.withdraw();
        news.tell(reactie, "withdrawn", guard.scope().actor());
    }

    /**
     * Sends the link by e-mail; holds no transaction meanwhile, because a mail server may be slow.
     *
     * @param token the code, as {@link #ask} or {@link #renew} gave it
     * @return whether a mail server took it; if not, the caller hands the link over
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @PreAuthorize(EITHER)
    public boolean mail(String token) {
        ReactieBrief brief = post.letter(token).orElseThrow(NotFound::new);
        own(new ReactieId(brief.id()));
        return post.ask(brief, token);
    }

    /** Only the organisation that asked does more with the question. */
    private Reactie own(ReactieId id) {
        Reactie reactie = reacties.findById(id.value()).orElseThrow(NotFound::new);
        if (!reactie.isOf(guard.require(reactie.item()).organisatie())) {
            throw new AccessDeniedException("another organisation asked");
        }
        return reactie;
    }

    private static Item item(SignaalId signaal) {
        return new Item(ItemSoort.SIGNAAL, signaal.value());
    }
}
