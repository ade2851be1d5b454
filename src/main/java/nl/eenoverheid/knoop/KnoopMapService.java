package nl.eenoverheid.knoop;

import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows of the open questions what each level says, beside each other. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('KNOOP_READ')")
public class KnoopMapService {
    private final KnoopMapReadRepository reads;
    private final ScopeService scopes;

    KnoopMapService(KnoopMapReadRepository reads, ScopeService scopes) {
        this.reads = reads;
        this.scopes = scopes;
    }

    /**
     * Open knopen that the caller may see, the loudest first.
     *
     * @param dossier only those of this one, null for all
     * @param after key of the page before, null at first
     */
    public Page<KnoopOnMap> page(
            @Nullable WerkruimteId werkruimte, @Nullable DossierId dossier, @Nullable String after) {
        return reads.page(dossier, after, scopes.current().within(werkruimte));
    }
}
