package nl.eenoverheid.access;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers when somebody was here before, for "new since". */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class VisitService {
    private final AccountRepository accounts;
    private final CurrentAccount current;
    private final JdbcClient jdbc;
    private final Clock clock;

    VisitService(AccountRepository accounts, CurrentAccount current, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** When the visit before this one began; null for who is here for the first time. */
    public @Nullable Instant before() {
        return jdbc.sql("select vorig_bezoek_op from account where id = ?")
                .param(current.get().id().value())
                .query((row, number) -> row.getObject(1, Instant.class))
                .optional()
                .orElse(null);
    }

    @EventListener
    @Transactional
    @PreAuthorize("permitAll()")
    void on(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn signedIn) {
            accounts.findById(signedIn.id().value()).ifPresent(account -> account.visit(clock.instant()));
        }
    }
}
