package nl.eenoverheid.kalender;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import nl.eenoverheid.access.AccountDirectory;
import nl.eenoverheid.access.OneTimeToken;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the calendar for a program that holds a secret, with the rights that the owner has at that moment. A secret that was
 * never made, was revoked, or whose owner may not read any more: all the same nothing.
 */
@Service
@Transactional
@PreAuthorize("permitAll()")
public class AbonnementFeedService {
    private final AbonnementRepository abonnementen;
    private final OneTimeToken secrets;
    private final AccountDirectory accounts;
    private final KalenderService kalender;
    private final ScopeService scopes;
    private final Clock clock;

    AbonnementFeedService(
            AbonnementRepository abonnementen,
            OneTimeToken secrets,
            AccountDirectory accounts,
            KalenderService kalender,
            ScopeService scopes,
            Clock clock) {
        this.abonnementen = abonnementen;
        this.secrets = secrets;
        this.accounts = accounts;
        this.kalender = kalender;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** The id of the link with this secret, also when its owner may not read any more. */
    @Transactional(readOnly = true)
    public Optional<Long> find(String secret) {
        return abonnementen.findByGeheim(secrets.hash(secret)).map(Abonnement::id);
    }

    /** What the owner may read now; empty when that is nothing. */
    public Optional<Abonnementlezing> read(String secret) {
        return abonnementen.findByGeheim(secrets.hash(secret)).flatMap(abonnement -> accounts.byId(abonnement.owner())
                .filter(owner -> owner.isEnabled() && owner.has(Right.BEGROTING_READ))
                .flatMap(owner -> as(owner, () -> read(abonnement, owner))));
    }

    private Optional<Abonnementlezing> read(Abonnement abonnement, SignedIn owner) {
        KalenderFilter filter = abonnement.filter();
        if (!canSee(filter.werkruimte())) {
            return Optional.empty();
        }
        abonnement.read(clock.instant());
        return Optional.of(new Abonnementlezing(
                abonnement.id(), owner.locale(), kalender.overzicht(filter).punten()));
    }

    private boolean canSee(@Nullable WerkruimteId werkruimte) {
        return werkruimte == null || scopes.current().canSee(werkruimte);
    }

    /** Lets the services see the owner as who asks, for this reading alone. */
    private static <T> T as(SignedIn owner, Supplier<T> reading) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(owner, null, owner.getAuthorities())));
            return reading.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
