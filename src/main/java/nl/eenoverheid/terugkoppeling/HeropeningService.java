package nl.eenoverheid.terugkoppeling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes up again what people were told, when it did not help them. */
@Service
@PreAuthorize("hasAuthority('TERUGKOPPELING_WRITE')")
public class HeropeningService {
    private final TerugkoppelingRepository terugkoppelingen;
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HeropeningService(
            TerugkoppelingRepository terugkoppelingen,
            ScopeService scopes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.terugkoppelingen = terugkoppelingen;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens an answer that was sent, and the signaal with it.
     *
     * @param version the version that was on the screen
     * @throws nl.eenoverheid.shared.InvalidInput without a reason, or with a day that has passed
     */
    @Transactional
    public void reopen(TerugkoppelingId id, long version, Heropening data) {
        Instant now = clock.instant();
        Heropening checked = data.checked(LocalDate.ofInstant(now, Heropening.HERE));
        Scope scope = scopes.current();
        Terugkoppeling about =
                terugkoppelingen.findInScope(id.value(), scope.werkruimteIds()).orElseThrow(NotFound::new);
        scope.requireWrite(about.werkruimte());
        Stale.guard(version, about.version());
        about.reopen(checked.reden(), Objects.requireNonNull(checked.uiterlijk()), now);
        events.publishEvent(new TerugkoppelingReopened(
                id,
                new SignaalId(about.signaal()),
                about.kop(),
                about.werkruimten(),
                checked.reden(),
                scope.actor(),
                now));
    }
}
