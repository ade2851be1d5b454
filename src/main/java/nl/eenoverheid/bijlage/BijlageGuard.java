package nl.eenoverheid.bijlage;

import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Scope;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Says who may do what with a bijlage: its signaal decides, and while that is not noted, who added it. */
@Component
class BijlageGuard {
    private final BijlageRepository bijlagen;
    private final BijlageReadRepository reads;
    private final CurrentAccount current;
    private final BijlageProperties limits;

    BijlageGuard(
            BijlageRepository bijlagen, BijlageReadRepository reads, CurrentAccount current, BijlageProperties limits) {
        this.bijlagen = bijlagen;
        this.reads = reads;
        this.current = current;
        this.limits = limits;
    }

    SignaalPlek readable(SignaalId signaal, Scope scope) {
        return reads.plek(signaal, scope).orElseThrow(NotFound::new);
    }

    SignaalPlek changeable(SignaalId signaal, Scope scope) {
        SignaalPlek plek = readable(signaal, scope);
        if (!plek.canChange(scope)) {
            throw new AccessDeniedException("reads only in this werkruimte");
        }
        return plek;
    }

    boolean mayChange(SignaalPlek plek, Scope scope) {
        return plek.canChange(scope) && current.has(Right.SIGNAAL_WRITE);
    }

    /** Whoever may change it gets it. */
    Bijlage changeable(BijlageId id, Scope scope) {
        Bijlage bijlage = bijlagen.findById(id.value()).orElseThrow(NotFound::new);
        bijlage.signaal().ifPresentOrElse(signaal -> changeable(signaal, scope), () -> requireOwn(bijlage, scope));
        return bijlage;
    }

    /**
     * Whoever may see it gets it.
     *
     * @param open whether they want to open it
     */
    Bijlage readable(BijlageId id, boolean open, Scope scope) {
        Bijlage bijlage =
                bijlagen.findById(id.value()).filter(each -> !each.isRemoved()).orElseThrow(NotFound::new);
        Optional<SignaalId> signaal = bijlage.signaal();
        if (signaal.isEmpty()) {
            requireOwn(bijlage, scope);
        } else if (!readable(signaal.get(), scope).canOpen() && open) {
            throw new AccessDeniedException("guests do not download here");
        }
        return bijlage;
    }

    /**
     * There must be room for more.
     *
     * @param more bytes, 0 when that is not known yet
     */
    void requireRoom(Optional<SignaalId> signaal, long more, Scope scope) {
        BijlageReadRepository.Room taken = reads.taken(signaal, scope);
        if (taken.aantal() >= limits.most()) {
            throw new InvalidInput("bestand", "bijlage.input.many", limits.most());
        }
        if (taken.bytes() + more > limits.total().toBytes()) {
            throw new InvalidInput(
                    "bestand", "bijlage.input.total", limits.total().toMegabytes());
        }
    }

    private static void requireOwn(Bijlage bijlage, Scope scope) {
        if (!bijlage.isOf(scope.account())) {
            throw new NotFound();
        }
    }
}
