package nl.eenoverheid.knoop;

import java.util.List;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what the organisation of the caller says to decide itself. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('KNOOP_READ')")
public class EigenKnoopService {
    private final EigenKnoopReadRepository reads;
    private final ScopeService scopes;

    EigenKnoopService(EigenKnoopReadRepository reads, ScopeService scopes) {
        this.reads = reads;
        this.scopes = scopes;
    }

    /** Open questions that a body of the caller's organisation says to decide, the first day first; once for each body. */
    public List<EigenKnoop> open(@Nullable WerkruimteId werkruimte) {
        return reads.ofOrganisation(scopes.current().within(werkruimte));
    }
}
