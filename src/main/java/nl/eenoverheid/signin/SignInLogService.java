package nl.eenoverheid.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.AccountDirectory;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.OverheidService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the audit trail what happened around signing in. Never a secret: of who is not known not even what was typed. */
@Service
@Transactional
@PreAuthorize("permitAll()")
class SignInLogService {
    /** Of failures for one account from one address, one in this time is enough to know. */
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Cache<String, Boolean> told =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(WINDOW).build();
    private final AccountDirectory accounts;
    private final CurrentAccount current;
    private final OverheidService overheden;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInLogService(
            AccountDirectory accounts,
            CurrentAccount current,
            OverheidService overheden,
            ApplicationEventPublisher events,
            Clock clock) {
        this.overheden = overheden;
        this.accounts = accounts;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    public void signedIn(SignedIn person, SignInMethod method) {
        publish(person.id(), person, "signin.audit.in." + method.name());
    }

    public void signedOut(SignedIn person) {
        publish(person.id(), person, "signin.audit.out");
    }

    public void failed(String email, String address) {
        accounts.byEmail(email).ifPresent(person -> failed(person, address));
    }

    public void failed(AccountId account, String address) {
        accounts.byId(account).ifPresent(person -> failed(person, address));
    }

    /** Something about signing in changed for an account, by its owner or an administrator. */
    public void changed(AccountId account, String what) {
        accounts.byId(account).ifPresent(person -> publish(by().orElse(person.id()), person, "signin.audit." + what));
        events.publishEvent(new SignInChanged(account, what, clock.instant()));
    }

    /** Something about signing in changed for a whole organisation. */
    public void changed(OrganisatieId organisatie, String what) {
        String naam = overheden.find(organisatie).map(OrganisatieNaam::naam).orElse("");
        events.publishEvent(new AuditedEvent(
                by().orElse(null), organisatie, "signin.audit." + what, naam, List.of(), clock.instant()));
    }

    private Optional<AccountId> by() {
        return current.find().map(SignedIn::id);
    }

    private void failed(SignedIn person, String address) {
        if (told.asMap().putIfAbsent(person.id().value() + " " + address, true) == null) {
            publish(null, person, "signin.audit.failed");
        }
    }

    private void publish(@Nullable AccountId by, SignedIn person, String what) {
        events.publishEvent(
                new AuditedEvent(by, person.organisatie(), what, person.naam(), List.of(), clock.instant()));
    }
}
