package nl.eenoverheid.bestuursafspraak;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.search.SearchIndex;
import nl.eenoverheid.search.SearchKind;
import nl.eenoverheid.search.WordQuery;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows agreements: what was agreed to everybody who is signed in, a draft to who sees its dossier. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AfspraakService {
    /** So many go into one file. */
    public static final int MOST = 1000;

    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int PAGE_SIZE = 25;
    private static final int MOST_FOUND = 500;

    private final AfspraakReadRepository reads;
    private final AfspraakListRepository lists;
    private final SearchIndex index;
    private final ScopeService scopes;
    private final Clock clock;

    AfspraakService(
            AfspraakReadRepository reads,
            AfspraakListRepository lists,
            SearchIndex index,
            ScopeService scopes,
            Clock clock) {
        this.reads = reads;
        this.lists = lists;
        this.index = index;
        this.scopes = scopes;
        this.clock = clock;
    }

    /**
     * Agreements, the last one that was agreed first.
     *
     * @param after key of the page before, null at first
     */
    public Page<AfspraakListItem> list(AfspraakFilter filter, @Nullable String after) {
        return list(filter, after, PAGE_SIZE, blik(scopes.current()));
    }

    /** The same as one stretch, for a file. A guest takes along what everybody reads, and no draft. */
    public List<AfspraakListItem> export(AfspraakFilter filter) {
        return list(filter, null, MOST, blik(scopes.current().notAsGuest())).rows();
    }

    /**
     * One agreement.
     *
     * @throws NotFound when there is none that the caller may read
     */
    public AfspraakDetail detail(BestuursafspraakId id) {
        AfspraakBlik blik = blik();
        return reads.detail(id, blik.today(), blik.scope()).orElseThrow(NotFound::new);
    }

    /** What could take the place of one, the last one first. */
    public List<AfspraakDetail.Schakel> later(BestuursafspraakId id) {
        return reads.later(id, blik().scope());
    }

    private Page<AfspraakListItem> list(AfspraakFilter filter, @Nullable String after, int size, AfspraakBlik blik) {
        if (filter.woorden().isBlank()) {
            return lists.list(filter, null, after, size, blik);
        }
        var words =
                new WordQuery(SearchKind.BESTUURSAFSPRAAK, filter.woorden(), Set.of(), null, null, null, MOST_FOUND);
        List<Long> found = index.find(words, blik.scope()).rows();
        return found.isEmpty() ? Page.empty() : lists.list(filter, found, after, size, blik);
    }

    private AfspraakBlik blik() {
        return blik(scopes.current());
    }

    private AfspraakBlik blik(Scope scope) {
        return new AfspraakBlik(scope, LocalDate.ofInstant(clock.instant(), HERE));
    }
}
