package nl.eenoverheid.knoop;

import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a question to take along, where that is allowed. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('KNOOP_READ')")
public class KnoopTakeService {
    private final KnoopService knopen;
    private final KnoopTakeReadRepository reads;
    private final ScopeService scopes;

    KnoopTakeService(KnoopService knopen, KnoopTakeReadRepository reads, ScopeService scopes) {
        this.knopen = knopen;
        this.reads = reads;
        this.scopes = scopes;
    }

    /** Whether the caller may take it along: not who is a guest where guests take nothing. */
    public boolean canTake(KnoopId id) {
        return reads.canTake(id, scopes.current());
    }

    /**
     * One knoop, to take along.
     *
     * @throws NotFound when there is none in scope
     * @throws AccessDeniedException when guests take nothing along where it stands
     */
    public KnoopDetail toTake(KnoopId id) {
        KnoopDetail found = knopen.detail(id);
        if (!canTake(id)) {
            throw new AccessDeniedException("guests take nothing along here");
        }
        return found;
    }
}
