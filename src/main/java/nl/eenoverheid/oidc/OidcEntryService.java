package nl.eenoverheid.oidc;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.AccountData;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.OrganisationAccounts;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the account of somebody whom their organisation knows. Nobody is signed in yet, so everybody may ask; only what checked the
 * answer of the provider can, because nothing outside this package reaches it. A refusal is kept: the trail tells of it.
 */
@Service
@Transactional(noRollbackFor = OidcRefused.class)
@PreAuthorize("permitAll()")
class OidcEntryService {
    private final AccountIdentiteitRepository identities;
    private final OrganisationAccounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OidcEntryService(
            AccountIdentiteitRepository identities,
            OrganisationAccounts accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.identities = identities;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The account of this identity, with the rights that its groups give today.
     *
     * @throws OidcRefused when there is none and none may be made, or it may not enter
     */
    SignedIn enter(OidcPerson person) {
        AccountId id = identities
                .findByIssuerAndSubject(person.issuer(), person.subject())
                .map(AccountIdentiteit::account)
                .orElseGet(() -> firstTime(person));
        SignedIn signedIn = accounts.assign(id, person.organisatie(), person.rollen(), person.mainAdministrators())
                .orElseThrow(() -> refused(person, OidcReason.REFUSED));
        if (signedIn.getAuthorities().isEmpty()) {
            throw refused(person, OidcReason.NO_ROLE);
        }
        return signedIn;
    }

    /** Keeps that the organisation ended the sessions of somebody. */
    void endedThere(SignedIn person) {
        tell(person.id(), person.organisatie(), "endedThere", person.naam());
    }

    private AccountId firstTime(OidcPerson person) {
        if (person.rollen().isEmpty()) {
            throw refused(person, OidcReason.NO_ROLE);
        }
        String email = person.email().orElseThrow(() -> refused(person, OidcReason.NO_ADDRESS));
        AccountId account = accounts.unused(email, person.organisatie())
                .filter(found -> !identities.existsByAccountId(found.value()))
                .or(() -> made(person, email))
                .orElseThrow(() -> refused(person, OidcReason.REFUSED));
        accounts.closePassword(account);
        identities.save(new AccountIdentiteit(account, person, clock.instant()));
        tell(account, person.organisatie(), "linked", person.naam());
        return account;
    }

    private Optional<AccountId> made(OidcPerson person, String email) {
        return accounts.isTaken(email)
                ? Optional.empty()
                : Optional.of(accounts.create(
                        new AccountData(email, person.naam(), "", person.organisatie(), person.rollen())));
    }

    private OidcRefused refused(OidcPerson person, OidcReason reason) {
        tell(null, person.organisatie(), "refused." + reason.code(), person.naam());
        return new OidcRefused(reason, "of " + person.issuer() + ": " + reason.code());
    }

    private void tell(@Nullable AccountId by, OrganisatieId organisatie, String what, String about) {
        events.publishEvent(new AuditedEvent(by, organisatie, "oidc.audit." + what, about, List.of(), clock.instant()));
    }
}
