package nl.eenoverheid.access;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person behind the session, as known when they signed in. */
public class SignedIn implements UserDetails, CredentialsContainer {
    private static final long serialVersionUID = 1;

    private final AccountId id;
    private final String email;
    private final String naam;
    private final OrganisatieId organisatie;
    private final String organisatieNaam;
    private final String taal;
    private final boolean actief;
    private final Set<GrantedAuthority> authorities;
    private @Nullable String wachtwoord;

    SignedIn(
            AccountId id,
            String email,
            String naam,
            OrganisatieId organisatie,
            String organisatieNaam,
            String taal,
            boolean actief,
            @Nullable String wachtwoord,
            Set<String> rights) {
        this.id = id;
        this.email = email;
        this.naam = naam;
        this.organisatie = organisatie;
        this.organisatieNaam = organisatieNaam;
        this.taal = taal;
        this.actief = actief;
        this.wachtwoord = wachtwoord;
        this.authorities = rights.stream().map(SimpleGrantedAuthority::new).collect(Collectors.toUnmodifiableSet());
    }

    /** The same person, for a way to sign in that has more to remember. */
    protected SignedIn(SignedIn person) {
        this.id = person.id;
        this.email = person.email;
        this.naam = person.naam;
        this.organisatie = person.organisatie;
        this.organisatieNaam = person.organisatieNaam;
        this.taal = person.taal;
        this.actief = person.actief;
        this.authorities = person.authorities;
    }

    public AccountId id() {
        return id;
    }

    /** First and last name. */
    public String naam() {
        return naam;
    }

    public OrganisatieId organisatie() {
        return organisatie;
    }

    public String organisatieNaam() {
        return organisatieNaam;
    }

    public Locale locale() {
        return Locale.of(taal);
    }

    public Actor actor() {
        return new Actor(id, organisatie);
    }

    /** Whether a role of this person allows something. */
    public boolean has(Right right) {
        return authorities.contains(new SimpleGrantedAuthority(right.name()));
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public @Nullable String getPassword() {
        return wachtwoord;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return actief;
    }

    @Override
    public void eraseCredentials() {
        wachtwoord = null;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
