package nl.eenoverheid.signaal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Labels that are in use, so that the same thing gets the same label. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('SIGNAAL_READ')")
public class LabelService {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final SignaalReadRepository reads;
    private final ScopeService scopes;
    private final Clock clock;

    LabelService(SignaalReadRepository reads, ScopeService scopes, Clock clock) {
        this.reads = reads;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Labels of what the caller may see and was heard in the last year, the most used first. */
    public List<String> inUse() {
        return reads.labels(LocalDate.ofInstant(clock.instant(), HERE).minusYears(1), scopes.current());
    }
}
