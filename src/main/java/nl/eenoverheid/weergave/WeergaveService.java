package nl.eenoverheid.weergave;

import java.time.Clock;
import java.util.List;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps lists as people narrowed them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class WeergaveService {
    /** So many for one list, for one person or one werkruimte: more nobody finds back. */
    static final int MOST = 30;

    private final WeergaveRepository weergaven;
    private final WeergaveReadRepository reads;
    private final ScopeService scopes;
    private final Clock clock;

    WeergaveService(WeergaveRepository weergaven, WeergaveReadRepository reads, ScopeService scopes, Clock clock) {
        this.weergaven = weergaven;
        this.reads = reads;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Of one list: first the caller's own, then those of each werkruimte of theirs, by name. */
    public List<WeergaveListItem> of(String pad) {
        return reads.of(pad, scopes.current());
    }

    /**
     * Keeps a list under a name.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem; a name stands once in a list
     * @throws NotFound when the werkruimte is not in scope
     * @throws AccessDeniedException when the caller changes nothing there
     */
    @Transactional
    public WeergaveId keep(WeergaveData data) {
        WeergaveData checked = data.checked();
        Scope scope = scopes.current();
        if (checked.werkruimte() != null) {
            scope.requireWrite(checked.werkruimte());
        }
        WeergaveReadRepository.Kept kept = reads.kept(checked, scope);
        var check = new InputCheck();
        check.unless(!kept.bekend(), "naam", "weergave.input.known", checked.naam());
        check.unless(kept.aantal() < MOST, "naam", "weergave.input.many", MOST);
        check.done();
        return weergaven
                .save(new Weergave(checked, scope.account(), clock.instant()))
                .id();
    }

    /**
     * Takes one away; of a werkruimte, who made it does that, or an owner.
     *
     * @throws NotFound when the caller does not see it
     */
    @Transactional
    public void remove(WeergaveId id) {
        Scope scope = scopes.current();
        Weergave weergave = weergaven
                .findById(id.value())
                .filter(each -> each.werkruimte().map(scope::canSee).orElse(each.isOf(scope.account())))
                .orElseThrow(NotFound::new);
        if (!weergave.isOf(scope.account())) {
            scope.requireManage(weergave.werkruimte().orElseThrow(NotFound::new));
        }
        weergaven.delete(weergave);
    }
}
