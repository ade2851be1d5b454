package nl.eenoverheid.access;

import java.time.Clock;
import java.util.List;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes the person out of an account; what was done with it stays, by "oud-medewerker". Written past the aggregate, so that
 * the audit trail keeps that it was erased and by whom, but not what.
 */
@Component
public class AccountErasure {
    private static final String NOBODY = "oud-medewerker";

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountErasure(JdbcClient jdbc, CurrentAccount current, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Erases, in the transaction of the caller.
     *
     * @param only the organisation whose accounts the caller keeps, null for all
     * @throws NotFound when there is no such account within reach, or it is that of a main administrator or of the caller
     */
    public void erase(AccountId id, @Nullable OrganisatieId only) {
        SignedIn person = current.get();
        int rows = jdbc.sql("""
                        update account set naam = :nobody, email = concat('verwijderd-', id, '@invalid'), functie = '',
                               namens = '', wachtwoord = null, uitnodiging = null, uitnodiging_tot = null,
                               actief = false, version = version + 1
                        where id = :id and id <> :self and (:only is null or organisatie_id = :only)
                          and not exists (select 1 from account_rol r
                                          where r.account_id = account.id and r.rol = 'HOOFDBEHEERDER')""")
                .param("nobody", NOBODY)
                .param("id", id.value())
                .param("self", person.id().value())
                .param("only", only == null ? null : only.value())
                .update();
        if (rows == 0) {
            throw new NotFound();
        }
        jdbc.sql("delete from account_rol where account_id = ?")
                .param(id.value())
                .update();
        events.publishEvent(new AuditedEvent(
                person.id(), only, "access.audit.erased", Long.toString(id.value()), List.of(), clock.instant()));
        events.publishEvent(new AccountErased(id, clock.instant()));
        events.publishEvent(new AccountChanged(id, person.id(), clock.instant()));
        events.publishEvent(new SessionsEnded(id));
    }
}
