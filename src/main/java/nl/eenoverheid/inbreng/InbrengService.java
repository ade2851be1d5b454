package nl.eenoverheid.inbreng;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what each party has to do for a question, and who waits for whom. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('KNOOP_READ')")
public class InbrengService {
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final InbrengReadRepository reads;
    private final ScopeService scopes;
    private final Clock clock;

    InbrengService(InbrengReadRepository reads, ScopeService scopes, Clock clock) {
        this.reads = reads;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Everybody with a part in a question without deciding it; nobody when the question is not in scope. */
    public List<InbrengRol> ofKnoop(KnoopId knoop) {
        return reads.ofKnoop(knoop, today(), scopes.current());
    }

    /** Who must agree, advise or be heard on the question that a besluit answers, and did not, or does not agree. */
    public List<InbrengRol> missing(BesluitId besluit) {
        return reads.ofBesluit(besluit, today(), scopes.current()).stream()
                .filter(InbrengRol::isMissing)
                .toList();
    }

    /** What the caller's organisation has to deliver, and what others owe where the caller is the owner. */
    public List<InbrengWaiting> waiting(@Nullable WerkruimteId werkruimte) {
        return reads.waiting(today(), scopes.current().within(werkruimte));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
