package nl.eenoverheid.bezorging;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.gelijkenis.GelijkenisService;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingFilter;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingListItem;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The voices that get one answer together. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('TERUGKOPPELING_READ')")
public class StemService {
    /** So many get an answer in one go. */
    public static final int MOST = 200;

    private final TerugkoppelingService terugkoppelingen;
    private final GelijkenisService gelijkenissen;
    private final BezorgingReadRepository reads;
    private final ScopeService scopes;

    StemService(
            TerugkoppelingService terugkoppelingen,
            GelijkenisService gelijkenissen,
            BezorgingReadRepository reads,
            ScopeService scopes) {
        this.terugkoppelingen = terugkoppelingen;
        this.gelijkenissen = gelijkenissen;
        this.reads = reads;
        this.scopes = scopes;
    }

    /** The voices that a list is narrowed to, first due first; at most {@link #MOST}. */
    public List<Stem> list(TerugkoppelingFilter filter) {
        Set<Long> ids = new LinkedHashSet<>();
        @Nullable String after = null;
        do {
            Page<TerugkoppelingListItem> page = terugkoppelingen.list(filter, after);
            page.rows().stream().limit(MOST - ids.size()).forEach(row -> ids.add(row.id()));
            after = page.next();
        } while (after != null && ids.size() < MOST);
        return reads.stemmen(ids, scopes.current());
    }

    /** The voices that say the same as one signaal, itself too, as far as an answer was promised. */
    public List<Stem> together(SignaalId id) {
        Set<Long> signalen = gelijkenissen.voices(id).stream()
                .map(nl.eenoverheid.gelijkenis.Stem::id)
                .collect(Collectors.toSet());
        return reads.ofSignalen(signalen, scopes.current());
    }

    /** The e-mail with the version of an answer that counts now. */
    public Optional<Bezorging> bezorging(TerugkoppelingId id) {
        return reads.bezorging(id, scopes.current());
    }
}
