package nl.eenoverheid.access;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes accounts for partners outside government who were invited. Whoever calls this has checked the uitnodiging. */
@Component
public class PartnerAccounts {
    private final AccountRepository accounts;
    private final PasswordRules passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartnerAccounts(
            AccountRepository accounts, PasswordRules passwords, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes an account with a password, in the running transaction.
     *
     * @param namens the organisation that the partner comes from
     * @param host the organisation that invited, and answers for the account
     * @throws IllegalMove when the address has an account
     * @throws nl.eenoverheid.shared.InvalidInput when something is missing
     */
    public Actor create(String email, String naam, String namens, OrganisatieId host, @Nullable String password) {
        AccountData given = new AccountData(email, naam, "", host, Set.of(Rol.PARTNER.name()));
        var check = new InputCheck();
        check.include(given::checked);
        String organisation = check.required("namens", namens, 120);
        check.include(() -> passwords.checked(password, email, naam, organisation));
        check.done();
        AccountData data = given.checked();
        if (accounts.existsByEmail(data.email())) {
            throw new IllegalMove("access.partner.known");
        }
        Account account = new Account(data, clock.instant());
        account.worksFor(organisation);
        account.choosePassword(passwords.encode(password, account.ownWords()));
        accounts.saveAndFlush(account);
        events.publishEvent(new AuditedEvent(
                account.id(), host, "access.audit.partner", account.naam(), List.of(), clock.instant()));
        return new Actor(account.id(), host);
    }
}
