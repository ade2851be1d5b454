package nl.eenoverheid.signin;

import nl.eenoverheid.access.AccountDirectory;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.SessionsEnded;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator keeps about signing in: of the own organisation, or of all. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('ACCOUNT_MANAGE')")
public class SignInAdminService {
    private final AccountDirectory accounts;
    private final SignInReadRepository reads;
    private final SecondFactors factors;
    private final SignInPolicyRepository policies;
    private final ApplicationEventPublisher events;
    private final SignInLogService log;

    SignInAdminService(
            AccountDirectory accounts,
            SignInReadRepository reads,
            SecondFactors factors,
            SignInPolicyRepository policies,
            ApplicationEventPublisher events,
            SignInLogService log) {
        this.accounts = accounts;
        this.reads = reads;
        this.factors = factors;
        this.policies = policies;
        this.events = events;
        this.log = log;
    }

    /**
     * With what somebody can sign in.
     *
     * @throws nl.eenoverheid.shared.NotFound when the account is not for the caller to keep
     */
    public AccountSignIn of(AccountId id) {
        SignedIn person = accounts.managed(id);
        return new AccountSignIn(person.naam(), reads.of(person.id()));
    }

    /** Forgets somebody's phone, codes on paper and passkeys, for who lost them; they are signed out everywhere. */
    @Transactional
    public void resetFactor(AccountId id) {
        SignedIn person = accounts.managed(id);
        factors.forget(person.id());
        events.publishEvent(new SessionsEnded(person.id()));
        log.changed(person.id(), "factorReset");
    }

    /** Whether an organisation asks its people for more than a password. */
    public boolean asksSecondFactor(OrganisatieId organisatie) {
        accounts.guardManaged(organisatie);
        return policies.findById(organisatie.value()).map(SignInPolicy::asks).orElse(false);
    }

    /** Asks for it from the next sign-in on, or not any more. */
    @Transactional
    public void askSecondFactor(OrganisatieId organisatie, boolean asked) {
        accounts.guardManaged(organisatie);
        SignInPolicy policy = policies.findById(organisatie.value()).orElseGet(() -> new SignInPolicy(organisatie));
        if (policy.ask(asked)) {
            policies.save(policy);
            log.changed(organisatie, asked ? "required" : "notRequired");
        }
    }
}
