package nl.eenoverheid.knoop;

import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records who says to decide on a question, and how it becomes clear who does when they do not agree. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('KNOOP_WRITE')")
public class ClaimService {
    private final KnoopChanges changes;
    private final ClaimEntries entries;
    private final ScopeService scopes;

    ClaimService(KnoopChanges changes, ClaimEntries entries, ScopeService scopes) {
        this.changes = changes;
        this.entries = entries;
        this.scopes = scopes;
    }

    /**
     * Records what a body says that its part is.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    @Transactional
    public void record(KnoopId id, ClaimData data) {
        ClaimEntry entry = entries.of(data.checked(changes.today()));
        Knoop knoop = changes.begin(id);
        knoop.claim(entry, scopes.current().actor(), changes.now());
        changes.end(
                knoop,
                entry.zegt() == Claim.BESLIST ? "claim" : "role",
                entry.partij().naam());
    }

    /**
     * Ends what a body said, from now on; it stays to be read. Its own government does so, whoever wrote it down, or an owner
     * of the werkruimte: who claims the same cannot end the claim of another.
     *
     * @throws nl.eenoverheid.shared.IllegalMove with who may
     */
    @Transactional
    public void end(KnoopId id, long claim, String reden) {
        String why = KnoopChanges.reason(reden);
        Knoop knoop = changes.begin(id);
        Scope scope = scopes.current();
        Actor bound = scope.canManage(knoop.werkruimte()) ? null : scope.actor();
        String body = knoop.endClaim(claim, bound, why, changes.now());
        changes.end(knoop, "claimEnded", body + ": " + why);
    }

    /**
     * Records that those who say to decide do so each for its own part.
     *
     * @param version the version that was on the screen: it says who they are
     * @param verdeling who decides on which part
     */
    @Transactional
    public void share(KnoopId id, long version, String verdeling) {
        var check = new InputCheck();
        String how = check.required("verdeling", verdeling, ClaimData.LONGEST);
        check.done();
        Knoop knoop = changes.begin(id);
        Stale.guard(version, knoop.version());
        knoop.share(how, changes.now());
        changes.end(knoop, "shared", how);
    }

    /** Takes back that they share it. */
    @Transactional
    public void dispute(KnoopId id, String reden) {
        String why = KnoopChanges.reason(reden);
        Knoop knoop = changes.begin(id);
        knoop.dispute(changes.now());
        changes.end(knoop, "disputed", why);
    }

    /**
     * Sets by when it must be clear who decides, who points that out and by which rule.
     *
     * @param version the version that was on the screen
     */
    @Transactional
    public void setTieBreak(KnoopId id, long version, TieBreakData data) {
        Knoop knoop = changes.begin(id);
        Stale.guard(version, knoop.version());
        TieBreakData checked = data.checked(knoop.uiterlijk(), changes.today());
        knoop.breakTie(checked, changes.now());
        changes.end(knoop, "tieBreak", checked.aanwijzer());
    }
}
