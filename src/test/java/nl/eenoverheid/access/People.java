package nl.eenoverheid.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.eenoverheid.overheid.OrganisatieId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes people for a test, each new, and lets them act. */
public final class People {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public People(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** A new official of the organisation with this TOOI code, such as {@code gm0175} for Ommen. */
    public SignedIn official(String tooi) {
        return person(tooi, Rol.MEDEWERKER);
    }

    /** A new account with one role. */
    public SignedIn person(String tooi, Rol rol) {
        String email = "persoon" + NUMBER.incrementAndGet() + "-" + System.nanoTime() + "@voorbeeld.example";
        transactions.executeWithoutResult(status -> {
            long id = jdbc.sql("select next value for account_seq")
                                    .query(Long.class)
                                    .single()
                            * 1000
                    + NUMBER.incrementAndGet();
            jdbc.sql("""
                            insert into account (id, email, naam, organisatie_id, gemaakt_op, version)
                            select ?, ?, ?, id, ?, 0 from organisatie where tooi_code = ?""")
                    .params(id, email, "Persoon " + id, Instant.parse("2026-01-01T00:00:00Z"), tooi)
                    .update();
            jdbc.sql("insert into account_rol (account_id, rol) values (?, ?)")
                    .params(id, rol.name())
                    .update();
        });
        return new AccountReadRepository(jdbc).signedIn(email).orElseThrow();
    }

    /** Somebody with chosen rights, for what a role would not allow. */
    public static SignedIn withRights(SignedIn person, Set<String> rights) {
        return new SignedIn(
                person.id(),
                person.getUsername(),
                person.naam(),
                new OrganisatieId(person.organisatie().value()),
                person.organisatieNaam(),
                "nl",
                true,
                null,
                rights);
    }

    /** Somebody who is in no database, for tests without one. */
    public static SignedIn known(long id, String naam, long organisatie, String organisatieNaam, Set<String> rights) {
        return new SignedIn(
                new AccountId(id),
                naam + "@voorbeeld.example",
                naam,
                new OrganisatieId(organisatie),
                organisatieNaam,
                "nl",
                true,
                null,
                rights);
    }

    /** Signs somebody in on this thread, until {@link #signOut()}. */
    public static void signIn(SignedIn person) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, authorities(person)));
        SecurityContextHolder.setContext(context);
    }

    /** The request of a browserless test asks for rights with Spring's usual prefix, whatever the application says. */
    private static List<GrantedAuthority> authorities(SignedIn person) {
        List<GrantedAuthority> authorities = new ArrayList<>(person.getAuthorities());
        person.getAuthorities()
                .forEach(right -> authorities.add(new SimpleGrantedAuthority("ROLE_" + right.getAuthority())));
        return authorities;
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** Lets somebody do something, after which the one from before is signed in again. */
    public static <T> T as(SignedIn person, Supplier<T> act) {
        SecurityContext before = SecurityContextHolder.getContext();
        signIn(person);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Lets somebody do something, after which the one from before is signed in again. */
    public static void as(SignedIn person, Runnable act) {
        as(person, () -> {
            act.run();
            return true;
        });
    }
}
