package nl.eenoverheid.workspace;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import nl.eenoverheid.access.AccountChanged;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.access.VervangingChanged;
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
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Cache<AccountId, KnownRoles> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();
    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Clock clock;

    ScopeService(JdbcClient jdbc, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /** What the one who is signed in may see and do now. */
    public Scope current() {
        SignedIn signedIn = current.get();
        KnownRoles roles = known.get(signedIn.id(), this::read);
        return new Scope(signedIn.actor(), roles);
    }

    @EventListener
    @PreAuthorize("permitAll()")
    void on(MembersChanged event) {
        AfterCommit.first(() -> forget(event.accounts()));
    }

    @EventListener
    @PreAuthorize("permitAll()")
    void on(AccountChanged event) {
        AfterCommit.first(() -> forget(Set.of(event.account())));
    }

    @EventListener
    @PreAuthorize("permitAll()")
    void on(VervangingChanged event) {
        AfterCommit.first(() -> forget(Set.of(event.vervanger())));
    }

    /** Whoever stands in for one of them has what they have. */
    private void forget(Set<AccountId> accounts) {
        known.invalidateAll(accounts);
        known.asMap().values().removeIf(roles -> roles.standsInForAny(accounts));
    }

    /** Own memberships first; then those of whom one stands in for, but not what these have from others. */
    private KnownRoles read(AccountId account) {
        var roles = new KnownRoles.Gathered();
        jdbc.sql("""
                        select null voor_id, null naam, null tot, l.werkruimte_id, l.rol, w.ouder_id
                        from werkruimte_lid l join werkruimte w on w.id = l.werkruimte_id join account a on a.id = l.account_id
                        where l.account_id = :account and a.actief
                        union all
                        select v.voor_id, a.naam, v.tot, l.werkruimte_id, l.rol, w.ouder_id
                        from vervanging v join account a on a.id = v.voor_id and a.actief
                        join account s on s.id = v.vervanger_id and s.actief and s.organisatie_id = a.organisatie_id
                        left join werkruimte_lid l on l.account_id = v.voor_id
                        left join werkruimte w on w.id = l.werkruimte_id
                        where v.vervanger_id = :account and v.beeindigd_op is null and :today between v.van and v.tot
                          and not exists (select 1 from account_rol p where p.account_id = s.id and p.rol = 'PARTNER')
                        order by voor_id is null desc, tot desc""")
                .param("account", account.value())
                .param("today", LocalDate.ofInstant(clock.instant(), HERE))
                .query(row -> {
                    add(roles, row);
                });
        return roles.roles();
    }

    private static void add(KnownRoles.Gathered roles, ResultSet row) throws SQLException {
        String naam = row.getString("naam");
        long werkruimte = row.getLong("werkruimte_id");
        if (row.getString("ouder_id") != null) {
            roles.within(werkruimte, row.getLong("ouder_id"));
        }
        if (naam == null) {
            roles.own(werkruimte, WerkruimteRol.valueOf(row.getString("rol")));
            return;
        }
        AccountId voor = new AccountId(row.getLong("voor_id"));
        LocalDate tot = row.getObject("tot", LocalDate.class);
        roles.standsInFor(voor);
        if (row.getString("rol") != null) {
            WerkruimteRol rol = WerkruimteRol.valueOf(row.getString("rol"));
            roles.through(werkruimte, new VervangingOorzaak(voor, naam, tot, rol));
        }
    }
}
