package nl.eenoverheid.access;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who is signed in, on whose behalf the present thread works. */
@Component
public class CurrentAccount {

    /**
     * The person who is signed in.
     *
     * @throws AuthenticationCredentialsNotFoundException when nobody is
     */
    public SignedIn get() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    /** Whether the present thread may do something; also when no person is signed in, as at a start. */
    public boolean has(Right right) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().contains(new SimpleGrantedAuthority(right.name()));
    }

    /** The person who is signed in, if anybody is. */
    public Optional<SignedIn> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
