package nl.eenoverheid.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.signin.SessionEnd;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * Remembers which session here belongs to which session at a provider, in this process, so that signing out there ends it here at once
 * (OpenID Connect Back-Channel Logout 1.0).
 */
@Component
class OidcSessions implements LogoutHandler {
    private static final String ATTRIBUTE = OidcSessions.class.getName();

    private final Set<Mark> open = ConcurrentHashMap.newKeySet();
    private final OidcEntryService entry;
    private final SessionEnd end;

    OidcSessions(OidcEntryService entry, SessionEnd end) {
        this.entry = entry;
        this.end = end;
    }

    /** Called when somebody signed in. */
    void remember(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        if (authentication.getPrincipal() instanceof OidcSignedIn person) {
            HttpSession session = request.getSession();
            session.setAttribute(ATTRIBUTE, new Mark(person, session));
        }
    }

    /** Called with a logout token of a provider, after its signature, issuer, audience and time were checked. */
    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        response.setHeader("Cache-Control", "no-store");
        if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken token) {
            List<Mark> meant =
                    open.stream().filter(mark -> mark.isMeantBy(token)).toList();
            meant.forEach(mark -> end.of(mark.session));
            meant.stream().map(mark -> (SignedIn) mark.person).distinct().forEach(entry::endedThere);
        }
    }

    /** Stands in the session, which tells it when that begins and ends. */
    private final class Mark implements HttpSessionBindingListener {
        private final OidcSignedIn person;
        private final HttpSession session;

        Mark(OidcSignedIn person, HttpSession session) {
            this.person = person;
            this.session = session;
        }

        /** By its session there, or when the token names none, all of the person. */
        boolean isMeantBy(OidcLogoutToken token) {
            if (!String.valueOf(person.getIdToken().getIssuer()).equals(String.valueOf(token.getIssuer()))) {
                return false;
            }
            String sid = token.getSessionId();
            return sid == null
                    ? Objects.equals(person.getIdToken().getSubject(), token.getSubject())
                    : sid.equals(person.getIdToken().getClaimAsString("sid"));
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            open.add(this);
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            open.remove(this);
        }
    }
}
