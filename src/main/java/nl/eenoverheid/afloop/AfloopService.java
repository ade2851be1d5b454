package nl.eenoverheid.afloop;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers which agreements wait for the caller. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('DOSSIER_WRITE')")
public class AfloopService {
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final AfloopReadRepository reads;
    private final AfloopProperties terms;
    private final ScopeService scopes;
    private final Clock clock;

    AfloopService(AfloopReadRepository reads, AfloopProperties terms, ScopeService scopes, Clock clock) {
        this.reads = reads;
        this.terms = terms;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Agreements that the caller keeps and that end soon, then those of which nobody said how much room they leave. */
    public List<WaitingAfspraak> waiting(@Nullable WerkruimteId werkruimte) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        return reads.waiting(
                today,
                today.plusMonths(terms.maanden()),
                scopes.current().writing().within(werkruimte));
    }
}
