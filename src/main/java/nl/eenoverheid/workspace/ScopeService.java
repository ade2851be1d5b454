package nl.eenoverheid.workspace;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.eenoverheid.access.AccountChanged;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Computes the scope of the one who is signed in, once, and forgets it as soon as a membership or an account changes.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class ScopeService {
    private final Cache<AccountId, Map<Long, WerkruimteRol>> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();
    private final JdbcClient jdbc;
    private final CurrentAccount current;

    ScopeService(JdbcClient jdbc, CurrentAccount current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** What the one who is signed in may see and do now. */
    public Scope current() {
        SignedIn signedIn = current.get();
        return new Scope(signedIn.actor(), known.get(signedIn.id(), this::read));
    }

    @EventListener
    @PreAuthorize("permitAll()")
    void on(MembersChanged event) {
        AfterCommit.first(() -> event.accounts().forEach(known::invalidate));
    }

    @EventListener
    @PreAuthorize("permitAll()")
    void on(AccountChanged event) {
        AfterCommit.first(() -> known.invalidate(event.account()));
    }

    private Map<Long, WerkruimteRol> read(AccountId account) {
        Map<Long, WerkruimteRol> roles = new HashMap<>();
        jdbc.sql("""
                        select l.werkruimte_id, l.rol from werkruimte_lid l join account a on a.id = l.account_id
                        where l.account_id = ? and a.actief""").param(account.value()).query(row -> {
            roles.put(row.getLong("werkruimte_id"), WerkruimteRol.valueOf(row.getString("rol")));
        });
        return Map.copyOf(roles);
    }
}
