package nl.eenoverheid.besluitloop;

import java.time.ZoneId;
import java.util.List;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the way of besluiten. What changes it is in {@link StadiumService} and {@link OpvolgingService}. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('BESLUIT_READ')")
public class BesluitloopService {
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final BesluitloopReadRepository reads;
    private final KetenReadRepository keten;
    private final VaststellingReadRepository vaststellingen;
    private final ScopeService scopes;

    BesluitloopService(
            BesluitloopReadRepository reads,
            KetenReadRepository keten,
            VaststellingReadRepository vaststellingen,
            ScopeService scopes) {
        this.reads = reads;
        this.keten = keten;
        this.vaststellingen = vaststellingen;
        this.scopes = scopes;
    }

    /**
     * Stages, days and steps of one besluit.
     *
     * @throws NotFound when it is not in scope
     */
    public BesluitloopDetail detail(BesluitId besluit) {
        return reads.detail(besluit, scopes.current()).orElseThrow(NotFound::new);
    }

    /** The besluiten that took each other's place, with this one among them, the oldest first. */
    public List<Ketenschakel> keten(BesluitId besluit) {
        return keten.of(besluit, scopes.current());
    }

    /**
     * The bodies that adopt an afspraak by themselves, with what each said.
     *
     * @throws NotFound when it is not in scope
     */
    public Vaststellingen vaststellingen(BesluitId besluit) {
        return vaststellingen.of(besluit, scopes.current()).orElseThrow(NotFound::new);
    }

    /** Besluiten of which this one could take the place, by words of their title or number. */
    @PreAuthorize("hasAuthority('BESLUIT_WRITE')")
    public List<Opvolgbaar> choices(BesluitId besluit, String words) {
        return keten.choices(besluit, words, scopes.current().writing());
    }
}
