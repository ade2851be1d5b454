package nl.eenoverheid.uitnodiging;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What an owner of a werkruimte does to get somebody in. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('WERKRUIMTE_READ')")
public class UitnodigingService {
    private final UitnodigingRepository uitnodigingen;
    private final UitnodigingReadRepository reads;
    private final ScopeService scopes;
    private final UitnodigingNews news;
    private final UitnodigingPost post;
    private final Clock clock;

    UitnodigingService(
            UitnodigingRepository uitnodigingen,
            UitnodigingReadRepository reads,
            ScopeService scopes,
            UitnodigingNews news,
            UitnodigingPost post,
            Clock clock) {
        this.uitnodigingen = uitnodigingen;
        this.reads = reads;
        this.scopes = scopes;
        this.news = news;
        this.post = post;
        this.clock = clock;
    }

    /** Who was invited and what became of it, for an owner. */
    public List<UitnodigingListItem> ofWerkruimte(WerkruimteId werkruimte) {
        return reads.ofWerkruimte(werkruimte, managing(werkruimte));
    }

    /**
     * Invites somebody; an open uitnodiging for the same address ends.
     *
     * @return the one-time code with which that person answers; it is not kept and cannot be shown again
     * @throws InvalidInput also when that person is a member already
     */
    @Transactional
    public String invite(WerkruimteId werkruimte, UitnodigingData data) {
        Scope scope = managing(werkruimte);
        UitnodigingData checked = data.checked();
        if (checked.rol() == WerkruimteRol.EIGENAAR
                && scope.vervanging(werkruimte).isPresent()) {
            throw new InvalidInput("rolKeuze", "workspace.substituteOfOwner");
        }
        if (reads.isMember(werkruimte, checked.email(), scope)) {
            throw new InvalidInput("email", "uitnodiging.input.member");
        }
        news.guardOpen(werkruimte);
        uitnodigingen
                .findByWerkruimteIdAndEmailAndStatus(werkruimte.value(), checked.email(), UitnodigingStatus.OPEN)
                .forEach(before -> before.end(UitnodigingStatus.WITHDRAWN, clock.instant()));
        String token = post.token();
        Uitnodiging uitnodiging = uitnodigingen.save(
                new Uitnodiging(werkruimte, checked, scope.actor(), post.hash(token), clock.instant()));
        news.tell(uitnodiging, "invited", scope.actor());
        return token;
    }

    /** A new link for the same uitnodiging; the one before works no more. */
    @Transactional
    public String renew(UitnodigingId id) {
        Uitnodiging uitnodiging = managed(id);
        String token = post.token();
        uitnodiging.renew(post.hash(token), clock.instant());
        return token;
    }

    /** Takes it back. */
    @Transactional
    public void withdraw(UitnodigingId id) {
        Uitnodiging uitnodiging = managed(id);
        uitnodiging.end(UitnodigingStatus.WITHDRAWN, clock.instant());
        news.tell(uitnodiging, "uninvited", scopes.current().actor());
    }

    /**
     * Sends the link by e-mail; holds no transaction meanwhile, because a mail server may be slow.
     *
     * @param token the code, as {@link #invite} or {@link #renew} gave it
     * @param rol what the role is called in the language of the letter
     * @return whether a mail server took it; if not, the caller hands the link over
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean mail(String token, Function<Locale, String> rol) {
        UitnodigingDetail detail = post.find(token).orElseThrow(NotFound::new);
        managing(new WerkruimteId(detail.werkruimteId()));
        return post.send(detail, token, rol.apply(Locale.of(detail.taal())));
    }

    private Uitnodiging managed(UitnodigingId id) {
        Uitnodiging uitnodiging = uitnodigingen.findById(id.value()).orElseThrow(NotFound::new);
        managing(uitnodiging.werkruimte());
        return uitnodiging;
    }

    private Scope managing(WerkruimteId werkruimte) {
        Scope scope = scopes.current();
        scope.requireManage(werkruimte);
        return scope;
    }
}
