package nl.eenoverheid.dossier;

import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was read together, from the side of the duiding: in which dossiers it landed, and landing it in several at once. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('DOSSIER_READ')")
public class LandingService {
    private final LandingStore landings;
    private final DossierStore store;
    private final LandingReadRepository reads;
    private final ScopeService scopes;

    LandingService(LandingStore landings, DossierStore store, LandingReadRepository reads, ScopeService scopes) {
        this.landings = landings;
        this.store = store;
        this.reads = reads;
        this.scopes = scopes;
    }

    /** Where a duiding landed. */
    public DuidingLandings ofDuiding(DuidingId duiding) {
        return reads.ofDuiding(duiding, scopes.current());
    }

    /**
     * Lets a signed duiding land in several dossiers at once, one of which may be new; in all of them or in none.
     *
     * @return in how many
     * @throws nl.eenoverheid.shared.IllegalMove when it is not signed yet, or a dossier is closed
     */
    @Transactional
    @PreAuthorize("hasAuthority('DOSSIER_WRITE')")
    public int land(DuidingId duiding, LandingData data) {
        LandingData checked = data.checked();
        DuidingDetail read = landings.signed(duiding);
        checked.dossiers().forEach(id -> landings.land(store.changeable(id), read, checked.zin()));
        if (checked.nieuw() == null) {
            return checked.dossiers().size();
        }
        landings.land(store.open(checked.nieuw()), read, checked.zin());
        return checked.dossiers().size() + 1;
    }
}
