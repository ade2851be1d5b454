package nl.eenoverheid.bijlage;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Scope;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Says who may do what with a bijlage: its signaal decides, and while that is not noted, who added it. */
@Component
class BijlageGuard {
    private static final Duration ONE_DAY = Duration.ofDays(1);

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
     * There must be room for more, at a signaal or among what waits for one.
     *
     * @param more files
     * @param bytes of those, 0 when that is not known yet
     */
    void requireRoom(Optional<SignaalId> signaal, int more, long bytes, Scope scope) {
        BijlageReadRepository.Room taken = reads.taken(signaal, scope);
        if (taken.aantal() + more > limits.most()) {
            throw new InvalidInput("bestand", "bijlage.input.many", limits.most());
        }
        require(taken.bytes() + bytes, limits.total(), "bijlage.input.total");
    }

    /** A person adds only so much in a day: what is taken away again stands in the database until the next. */
    void requireRoomToday(long bytes, Instant now, Scope scope) {
        require(reads.added(now.minus(ONE_DAY), scope) + bytes, limits.daily(), "bijlage.input.daily");
    }

    private static void require(long bytes, DataSize most, String key) {
        if (bytes > most.toBytes()) {
            throw new InvalidInput("bestand", key, most.toMegabytes());
        }
    }

    private static void requireOwn(Bijlage bijlage, Scope scope) {
        if (!bijlage.isOf(scope.account())) {
            throw new NotFound();
        }
    }
}
