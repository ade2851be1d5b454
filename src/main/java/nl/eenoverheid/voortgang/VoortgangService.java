package nl.eenoverheid.voortgang;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows how besluiten are carried out. What changes that is in {@link UitvoeringService}. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('BESLUIT_READ')")
public class VoortgangService {
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final VoortgangReadRepository reads;
    private final ScopeService scopes;
    private final Clock clock;

    VoortgangService(VoortgangReadRepository reads, ScopeService scopes, Clock clock) {
        this.reads = reads;
        this.scopes = scopes;
        this.clock = clock;
    }

    /**
     * The steps of one besluit, with all that was said of them.
     *
     * @throws NotFound when the besluit is not in scope
     */
    public BesluitVoortgang ofBesluit(BesluitId besluit) {
        return reads.ofBesluit(besluit, today(), scopes.current()).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** How far the adopted besluiten on the knopen of one dossier are, the last one first. */
    public List<Voortgang> ofDossier(DossierId dossier) {
        return reads.ofDossier(dossier, today(), scopes.current());
    }

    /** How far some besluiten are, by title; those that do not stand or are not in scope are left out. */
    public List<Voortgang> ofBesluiten(Set<Long> besluiten) {
        return besluiten.isEmpty() ? List.of() : reads.ofBesluiten(besluiten, today(), scopes.current());
    }

    /** Steps of the caller's organisation that should have been done, the latest first. */
    public List<LateStap> late(@Nullable WerkruimteId werkruimte) {
        return reads.late(today(), scopes.current().within(werkruimte).writing());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
