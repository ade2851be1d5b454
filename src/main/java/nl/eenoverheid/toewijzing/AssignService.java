package nl.eenoverheid.toewijzing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.toewijzing.ToewijzingStap.Moment;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks an organisation to handle many signalen, one by one, and takes that back where nothing was done since. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
public class AssignService {
    private final ToewijzingStore store;
    private final AssignReadRepository reads;
    private final ScopeService scopes;

    AssignService(ToewijzingStore store, AssignReadRepository reads, ScopeService scopes) {
        this.store = store;
        this.reads = reads;
        this.scopes = scopes;
    }

    /** Who can be asked for some signalen, as far as the caller may see them. */
    public AssignPlan plan(Set<Long> signalen) {
        Scope scope = scopes.current();
        return signalen.isEmpty()
                ? new AssignPlan(0, List.of())
                : new AssignPlan(reads.handled(signalen, scope), reads.choices(signalen, scope));
    }

    /**
     * Asks for one of many. A signaal is not placed elsewhere for it: who does not see it is not asked.
     *
     * @return what is needed to take it back, or empty when it was there already
     * @throws NotFound when the signaal is not in scope
     * @throws InvalidInput when whom it names does not see it, or there is no reason while somebody handles it
     */
    @Transactional
    public Optional<String> assign(SignaalId signaal, AssignData data) {
        Scope scope = scopes.current();
        SignaalPlek plek = store.take(signaal, scope);
        Toewijzing now = store.of(plek);
        store.guard(now, plek, ToewijzingAct.ASSIGN, scope);
        AssignData checked = data.checked(now.status() != ToewijzingStatus.NIEMAND);
        Behandelaar to = checked.single().behandelaar();
        if (now.isWith(to, scope.actor())) {
            return Optional.empty();
        }
        if (!store.sees(to, plek)) {
            throw new InvalidInput("naar", "toewijzing.input.doesNotSee");
        }
        AssignBefore before = now.now();
        Moment by = store.by(scope.actor());
        StapSoort stap = now.assign(to, checked.reden(), store.due(), by);
        store.keepOfMany(now, plek, stap, store.said(to, checked.reden()), by);
        return Optional.of(before.text());
    }

    /**
     * Takes it back: it is with whom it was before.
     *
     * @param before what {@link #assign} gave
     * @return false when something was done since, also by the caller
     * @throws NotFound when the signaal is not in scope
     */
    @Transactional
    public boolean takeBack(SignaalId signaal, String before) {
        Scope scope = scopes.current();
        SignaalPlek plek = store.take(signaal, scope);
        Toewijzing now = store.of(plek);
        if (!plek.isIn(scope.writing())) {
            throw new AccessDeniedException("reads only where this signaal stands");
        }
        Moment by = store.by(scope.actor());
        boolean back = now.takeBack(AssignBefore.of(before), by);
        if (back) {
            Behandelaar who = AssignBefore.of(before).wie();
            store.keepOfMany(now, plek, StapSoort.TERUGGENOMEN, who == null ? "" : store.said(who, ""), by);
        }
        return back;
    }
}
