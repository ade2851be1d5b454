package nl.eenoverheid.gelijkenis;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenoverheid.gelijkenis.GelijkenisReadRepository.Placed;
import nl.eenoverheid.gelijkenis.GelijkenisReadRepository.Said;
import nl.eenoverheid.search.LikeQuery;
import nl.eenoverheid.search.SearchHit;
import nl.eenoverheid.search.SearchIndex;
import nl.eenoverheid.search.SearchKind;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds signalen that say the same, and puts them together; each stays a signaal with its own words and its own answer. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('SIGNAAL_READ')")
public class GelijkenisService {
    private static final int MOST = 5;

    private final GelijkenisRepository gelijkenissen;
    private final GelijkenisReadRepository reads;
    private final SearchIndex index;
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GelijkenisService(
            GelijkenisRepository gelijkenissen,
            GelijkenisReadRepository reads,
            SearchIndex index,
            ScopeService scopes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gelijkenissen = gelijkenissen;
        this.reads = reads;
        this.index = index;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The voices that say the same as one signaal, itself too, last heard first: those that the caller may see. None when it
     * stands alone, as far as the caller may know.
     */
    public List<Stem> voices(SignaalId id) {
        List<Stem> voices = reads.voices(id, scopes.current());
        return voices.size() < 2 ? List.of() : voices;
    }

    /**
     * What is like a signaal and not together with it yet, the best first.
     *
     * @throws NotFound when it is not in scope
     */
    public List<Stem> alike(SignaalId id) {
        Scope scope = scopes.current();
        Said said = reads.said(id, scope).orElseThrow(NotFound::new);
        Set<Long> known = new HashSet<>(said.samen());
        known.add(id.value());
        return alike(new LikeQuery(SearchKind.SIGNAAL, said.tekst(), known, false, MOST), scope);
    }

    /** What is like words that somebody is writing, the best first. The words are kept nowhere. */
    public List<Stem> alike(String tekst) {
        return alike(new LikeQuery(SearchKind.SIGNAAL, tekst, Set.of(), true, MOST), scopes.current());
    }

    /**
     * Puts two signalen together, with all that are together with either.
     *
     * @throws NotFound when one of both is not in scope
     * @throws nl.eenoverheid.shared.Stale when somebody else just put one of both elsewhere
     */
    @Transactional
    @PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
    public void link(SignaalId one, SignaalId other) {
        Scope scope = scopes.current();
        Placed first = reads.writable(one, scope);
        Placed second = reads.writable(other, scope);
        if (one.equals(other)) {
            return;
        }
        Set<Long> both = Set.of(one.value(), other.value());
        gelijkenissen.join(gelijkenissen.hold(both), both, scope.account(), clock.instant());
        gelijkenissen.said(both);
        events.publishEvent(GelijkenisChanged.linked(first, scope.actor(), clock.instant()));
        events.publishEvent(GelijkenisChanged.linked(second, scope.actor(), clock.instant()));
    }

    /** Takes a signaal out of those that it is together with; nothing when it stands alone. */
    @Transactional
    @PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
    public void takeOut(SignaalId id) {
        Scope scope = scopes.current();
        Placed signaal = reads.writable(id, scope);
        gelijkenissen.hold(Set.of(id.value())).forEach(each -> {
            gelijkenissen.takeOut(each, id.value());
            events.publishEvent(GelijkenisChanged.takenOut(signaal, scope.actor(), clock.instant()));
        });
    }

    private List<Stem> alike(LikeQuery query, Scope scope) {
        List<Long> found = index.alike(query, scope).stream().map(SearchHit::id).toList();
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, Stem> stemmen =
                reads.byIds(found, scope).stream().collect(Collectors.toMap(Stem::id, Function.identity()));
        return found.stream().map(stemmen::get).filter(Objects::nonNull).toList();
    }
}
