package nl.eenoverheid.reactie;

import java.util.List;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people inside do to get a reaction. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
public class ReactieService {
    private final ReactieRepository reacties;
    private final ReactieReadRepository reads;
    private final ScopeService scopes;
    private final ReactiePost post;
    private final ReactieNews news;

    ReactieService(
            ReactieRepository reacties,
            ReactieReadRepository reads,
            ScopeService scopes,
            ReactiePost post,
            ReactieNews news) {
        this.reacties = reacties;
        this.reads = reads;
        this.scopes = scopes;
        this.post = post;
        this.news = news;
    }

    /** Who was asked about a signaal and what they said, newest first. */
    @PreAuthorize("hasAuthority('SIGNAAL_READ')")
    public List<ReactieListItem> ofSignaal(SignaalId signaal) {
        return reads.ofSignaal(signaal, news.today(), scopes.current());
    }

    /** Whether the caller may ask for a reaction: who works where the signaal stands. */
    public boolean mayAsk(SignaalId signaal) {
        return reads.mayAsk(signaal, scopes.current());
    }

    /**
     * Asks somebody for a reaction.
     *
     * @return the code with which they answer; it is not kept and cannot be shown again
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    @Transactional
    public String ask(SignaalId signaal, ReactieData data) {
        Scope scope = scopes.current();
        guard(signaal, scope);
        ReactieData checked = data.checked(news.today());
        String token = post.token();
        Reactie reactie = reacties.save(new Reactie(signaal, checked, scope.actor(), post.hash(token), news.now()));
        news.tell(reactie, "asked", scope.actor());
        return token;
    }

    /** A new link for the same question; the ones before work no more. */
    @Transactional
    public String renew(ReactieId id) {
        Reactie reactie = own(id, scopes.current());
        String token = post.token();
        reactie.renew(post.hash(token), news.today());
        return token;
    }

    /** Takes the question back; its links work no more. */
    @Transactional
    public void withdraw(ReactieId id) {
        Scope scope = scopes.current();
        Reactie reactie = own(id, scope);
        reactie.withdraw();
        news.tell(reactie, "withdrawn", scope.actor());
    }

    /**
     * Sends the link by e-mail; holds no transaction meanwhile, because a mail server may be slow.
     *
     * @param token the code, as {@link #ask} or {@link #renew} gave it
     * @return whether a mail server took it; if not, the caller hands the link over
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean mail(String token) {
        ReactieBrief brief = post.letter(token).orElseThrow(NotFound::new);
        own(new ReactieId(brief.id()), scopes.current());
        return post.ask(brief, token);
    }

    /** Only the organisation that asked does more with the question. */
    private Reactie own(ReactieId id, Scope scope) {
        Reactie reactie = reacties.findById(id.value()).orElseThrow(NotFound::new);
        guard(reactie.signaal(), scope);
        if (!reactie.isOf(scope.organisatie())) {
            throw new AccessDeniedException("another organisation asked");
        }
        return reactie;
    }

    private void guard(SignaalId signaal, Scope scope) {
        if (!reads.isSeen(signaal, scope)) {
            throw new NotFound();
        }
        if (!reads.mayAsk(signaal, scope)) {
            throw new AccessDeniedException("reads only where this signaal stands");
        }
    }
}
