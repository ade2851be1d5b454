package nl.eenoverheid.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.eenoverheid.access.AccountData;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.AccountService;
import nl.eenoverheid.access.EntryService;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OverheidService;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** The people of the story: makes their accounts, and lets them act. */
@Component
class Cast {
    private final AccountService accounts;
    private final EntryService entry;
    private final OverheidService overheden;
    private final UserDetailsService people;
    private final Map<String, SignedIn> cast = new HashMap<>();

    Cast(AccountService accounts, EntryService entry, OverheidService overheden, UserDetailsService people) {
        this.accounts = accounts;
        this.entry = entry;
        this.overheden = overheden;
        this.people = people;
    }

    void enter(List<Story.Persoon> mensen, String wachtwoord) {
        Authentication stage = UsernamePasswordAuthenticationToken.authenticated(
                "demo",
                null,
                AuthorityUtils.createAuthorityList(Right.ACCOUNT_MANAGE.name(), Right.INSTALLATIE_MANAGE.name()));
        as(
                stage,
                () -> mensen.forEach(persoon -> {
                    String token = accounts.create(new AccountData(
                            persoon.email(),
                            persoon.naam(),
                            persoon.functie(),
                            organisatie(persoon.organisatie()),
                            new HashSet<>(persoon.rollen())));
                    entry.choosePassword(token, wachtwoord);
                    cast.put(persoon.wie(), (SignedIn) people.loadUserByUsername(persoon.email()));
                }));
    }

    /** The organisation with a TOOI code. */
    OrganisatieId organisatie(String tooi) {
        return as(
                UsernamePasswordAuthenticationToken.authenticated("demo", null, List.of()),
                () -> overheden.byTooi(tooi).orElseThrow().id());
    }

    String email(String wie) {
        return find(wie).getUsername();
    }

    AccountId account(String wie) {
        return find(wie).id();
    }

    void as(String wie, Runnable act) {
        as(authentication(wie), act);
    }

    /** Lets somebody act, for what comes of it. */
    <T> T asking(String wie, Supplier<T> act) {
        return as(authentication(wie), act);
    }

    private Authentication authentication(String wie) {
        SignedIn person = find(wie);
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
    }

    private SignedIn find(String wie) {
        SignedIn person = cast.get(wie);
        if (person == null) {
            throw new IllegalArgumentException("nobody in the story is called " + wie);
        }
        return person;
    }

    private static void as(Authentication authentication, Runnable act) {
        as(authentication, () -> {
            act.run();
            return true;
        });
    }

    private static <T> T as(Authentication authentication, Supplier<T> act) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
