package nl.eenoverheid.signin;

import java.util.Set;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/**
 * A way to sign in: it adds its filters to the chain of the pages. A module implements this as a bean; the chain finds all of them.
 * What comes out of it is an authentication whose principal is a {@link nl.eenoverheid.access.SignedIn}.
 */
public interface SignInWay {

    /** Adds what this way needs, before the rules for all other pages. */
    void addTo(HttpSecurity http);

    /** The paths to which its pages post: what another site sends there is refused. */
    default Set<String> posts() {
        return Set.of();
    }
}
