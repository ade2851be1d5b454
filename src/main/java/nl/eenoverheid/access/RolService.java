package nl.eenoverheid.access;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what roles allow. The rights of somebody are those of the moment at which they signed in, so a change ends the
 * sessions of everybody with the role: no open screen keeps what was taken away.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('INSTALLATIE_MANAGE')")
public class RolService {
    private final RolRepository rollen;
    private final RolReadRepository reads;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RolService(
            RolRepository rollen,
            RolReadRepository reads,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rollen = rollen;
        this.reads = reads;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Every role with its rights, those of administrators last. */
    public List<RolListItem> list() {
        return reads.list();
    }

    /**
     * Gives a role other rights; whoever is signed in with it must sign in again.
     *
     * @param version the version that was on the screen
     * @throws nl.eenoverheid.shared.IllegalMove when these rights do not go together, or not with the role
     */
    @Transactional
    public void change(Rol rol, long version, Set<Right> wanted) {
        RolRechten found = rollen.findById(rol).orElseThrow(NotFound::new);
        Stale.guard(version, found.version());
        Set<Right> before = found.change(wanted);
        if (before.equals(wanted)) {
            return;
        }
        rollen.saveAndFlush(found);
        events.publishEvent(new AuditedEvent(
                current.get().id(),
                null,
                "access.audit.roleChanged",
                rol.name().toLowerCase(Locale.ROOT),
                List.of(),
                clock.instant()));
        reads.accounts(rol).forEach(account -> events.publishEvent(new SessionsEnded(account)));
    }
}
