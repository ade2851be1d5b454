package nl.eenoverheid.access;

import java.util.List;
import nl.eenoverheid.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody who goes away name a colleague who stands in, and tells that colleague so. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('WERKRUIMTE_READ')")
public class VervangingService {
    private final VervangingRepository vervangingen;
    private final VervangingReadRepository reads;
    private final Vervangingen rules;
    private final ManagedAccounts accounts;
    private final CurrentAccount current;

    VervangingService(
            VervangingRepository vervangingen,
            VervangingReadRepository reads,
            Vervangingen rules,
            ManagedAccounts accounts,
            CurrentAccount current) {
        this.vervangingen = vervangingen;
        this.reads = reads;
        this.rules = rules;
        this.accounts = accounts;
        this.current = current;
    }

    /** Who stands in or stood in for the caller, and for whom the caller does or did; the newest first. */
    public List<VervangingListItem> mine() {
        return reads.of(current.get().id());
    }

    /** Colleagues who may stand in for the caller; none for a partner. */
    public List<AccountChoice> candidates() {
        return rules.candidates(accounts.own());
    }

    /**
     * Names who stands in for the caller; the rights begin on the first day, at once when that is today.
     *
     * @throws nl.eenoverheid.shared.InvalidInput when something is missing or the colleague cannot be one
     * @throws nl.eenoverheid.shared.IllegalMove when somebody stands in on one of these days already
     */
    @Transactional
    public VervangingId name(VervangingData data) {
        return rules.name(current.get().id(), data);
    }

    /** Ends what was arranged for the caller; the rights of the substitute end at once. */
    @Transactional
    public void end(VervangingId id) {
        rules.end(vervangingen
                .findById(id.value())
                .filter(found -> found.voor().equals(current.get().id()))
                .orElseThrow(NotFound::new));
    }
}
