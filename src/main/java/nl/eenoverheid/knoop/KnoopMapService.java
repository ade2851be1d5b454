package nl.eenoverheid.knoop;

import java.util.List;
import nl.eenoverheid.bevoegdheid.BevoegdheidService;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what each level says, beside each other: of the open questions, and of the subjects that they are about. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('KNOOP_READ')")
public class KnoopMapService {
    private final KnoopMapReadRepository reads;
    private final OnderwerpMapReadRepository subjects;
    private final BevoegdheidService bevoegdheden;
    private final ScopeService scopes;

    KnoopMapService(
            KnoopMapReadRepository reads,
            OnderwerpMapReadRepository subjects,
            BevoegdheidService bevoegdheden,
            ScopeService scopes) {
        this.reads = reads;
        this.subjects = subjects;
        this.bevoegdheden = bevoegdheden;
        this.scopes = scopes;
    }

    /**
     * Open knopen that the caller may see, the loudest first.
     *
     * @param dossier only those of this one, null for all
     * @param onderwerp only those about this, null for all
     * @param after key of the page before, null at first
     */
    public Page<KnoopOnMap> page(
            @Nullable WerkruimteId werkruimte,
            @Nullable DossierId dossier,
            @Nullable OnderwerpFilter onderwerp,
            @Nullable String after) {
        return reads.page(dossier, onderwerp, after, scopes.current().within(werkruimte));
    }

    /**
     * Every subject with what the law gives each level, and what each level says in the open knopen about it that the caller
     * may see; last the knopen without a subject, when there are any.
     */
    public List<OnderwerpOnMap> subjects(@Nullable WerkruimteId werkruimte) {
        return subjects.subjects(bevoegdheden.all(), scopes.current().within(werkruimte));
    }
}
