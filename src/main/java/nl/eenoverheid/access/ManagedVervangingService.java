package nl.eenoverheid.access;

import java.util.List;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an administrator arrange a substitute for who cannot do it, for instance because of illness. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('ACCOUNT_MANAGE')")
public class ManagedVervangingService {
    private final VervangingRepository vervangingen;
    private final VervangingReadRepository reads;
    private final Vervangingen rules;
    private final ManagedAccounts managed;

    ManagedVervangingService(
            VervangingRepository vervangingen,
            VervangingReadRepository reads,
            Vervangingen rules,
            ManagedAccounts managed) {
        this.vervangingen = vervangingen;
        this.reads = reads;
        this.rules = rules;
        this.managed = managed;
    }

    /** All of the accounts that the caller keeps, the last day that is farthest away first. */
    public Page<VervangingListItem> list(@Nullable String after) {
        return reads.list(managed.only(), after);
    }

    /** Colleagues who may stand in for an account; none for a partner. */
    public List<AccountChoice> candidates(AccountId voor) {
        return rules.candidates(managed.find(voor));
    }

    /** Names a substitute for an account; see {@link VervangingService#name}. */
    @Transactional
    public VervangingId name(AccountId voor, VervangingData data) {
        return rules.name(managed.find(voor).id(), data);
    }

    /** Ends it early, for whomever it was arranged. */
    @Transactional
    public void end(VervangingId id) {
        Vervanging found = vervangingen.findById(id.value()).orElseThrow(NotFound::new);
        managed.find(found.voor());
        rules.end(found);
    }
}
