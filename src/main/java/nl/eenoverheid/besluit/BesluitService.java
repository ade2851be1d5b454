package nl.eenoverheid.besluit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows besluiten to who may see them. What changes them is in {@link BesluitvormingService}. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('BESLUIT_READ')")
public class BesluitService {
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final BesluitReadRepository reads;
    private final StandpuntReadRepository standpunten;
    private final BesluitNummers nummers;
    private final ScopeService scopes;
    private final Clock clock;

    BesluitService(
            BesluitReadRepository reads,
            StandpuntReadRepository standpunten,
            BesluitNummers nummers,
            ScopeService scopes,
            Clock clock) {
        this.reads = reads;
        this.standpunten = standpunten;
        this.nummers = nummers;
        this.scopes = scopes;
        this.clock = clock;
    }

    /**
     * Besluiten that the caller may see, the last one first.
     *
     * @param after key of the page before, null at first
     */
    public Page<BesluitListItem> list(BesluitFilter filter, @Nullable String after) {
        return reads.list(filter, after, today(), scopes.current());
    }

    /**
     * One besluit with its positions and reviews.
     *
     * @throws NotFound when there is none in scope
     */
    public BesluitDetail detail(BesluitId id) {
        Scope scope = scopes.current();
        return reads.detail(id, standpunten.of(id, scope), scope).orElseThrow(NotFound::new);
    }

    /** Whether the caller may take it along: not who is a guest where guests take nothing. */
    public boolean canTake(BesluitId id) {
        return reads.canTake(id, scopes.current());
    }

    /**
     * One besluit, to take along.
     *
     * @throws NotFound when there is none in scope
     * @throws AccessDeniedException when guests take nothing along where it stands
     */
    public BesluitDetail toTake(BesluitId id) {
        BesluitDetail found = detail(id);
        if (!canTake(id)) {
            throw new AccessDeniedException("guests take nothing along here");
        }
        return found;
    }

    /** The besluiten on one knoop, the last one first. */
    public List<BesluitListItem> ofKnoop(KnoopId knoop) {
        return reads.ofKnoop(knoop, scopes.current());
    }

    /** The besluiten on the knopen of one dossier, the last one first. */
    public List<BesluitListItem> ofDossier(DossierId dossier) {
        return reads.ofDossier(dossier, scopes.current());
    }

    /** What people should look at again now, with its reasons and minority texts, the one that waits longest first. */
    public List<BesluitToReview> toReview(@Nullable WerkruimteId werkruimte) {
        return reads.toReview(today(), scopes.current().within(werkruimte).writing());
    }

    /** The number that an organisation could give to its next besluit, such as 2026-014. */
    @PreAuthorize("hasAuthority('BESLUIT_WRITE')")
    public String nextNumber(OrganisatieId organisatie) {
        return nummers.next(organisatie, today().getYear());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
