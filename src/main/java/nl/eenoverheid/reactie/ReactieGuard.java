package nl.eenoverheid.reactie;

import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Says who may ask for a reaction about what. */
@Component
class ReactieGuard {
    private final ReactieReadRepository reads;
    private final ScopeService scopes;
    private final CurrentAccount current;

    ReactieGuard(ReactieReadRepository reads, ScopeService scopes, CurrentAccount current) {
        this.reads = reads;
        this.scopes = scopes;
        this.current = current;
    }

    Scope scope() {
        return scopes.current();
    }

    /**
     * Guards asking about something, and all that is done with the question later.
     *
     * @throws NotFound when it is not in scope
     */
    Scope require(Item item) {
        Scope scope = scope();
        if (!reads.isSeen(item, scope)) {
            throw new NotFound();
        }
        if (!current.has(Right.valueOf(item.soort().writeRight())) || !reads.mayAsk(item, scope)) {
            throw new AccessDeniedException("only reads this, or takes no part in it");
        }
        return scope;
    }
}
