package nl.eenoverheid.signin.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import nl.eenoverheid.signin.FreshCodes;
import nl.eenoverheid.signin.SessionRef;

/** What stands in the session of the browser that shows the page. */
final class ThisSession {
    private ThisSession() {}

    /** By which services know from where somebody works. */
    static SessionRef ref() {
        return find(SessionRef.ATTRIBUTE, SessionRef.class).orElseGet(() -> new SessionRef(""));
    }

    /** Keeps new recovery codes for the page that shows them once. */
    static void keep(FreshCodes codes) {
        VaadinSession.getCurrent().getSession().setAttribute(FreshCodes.ATTRIBUTE, codes);
    }

    /** Takes them: the next time they are gone. */
    static Optional<FreshCodes> takeCodes() {
        Optional<FreshCodes> found = find(FreshCodes.ATTRIBUTE, FreshCodes.class);
        VaadinSession.getCurrent().getSession().removeAttribute(FreshCodes.ATTRIBUTE);
        return found;
    }

    static <T> Optional<T> find(String attribute, Class<T> type) {
        return Optional.ofNullable(VaadinSession.getCurrent().getSession().getAttribute(attribute))
                .filter(type::isInstance)
                .map(type::cast);
    }
}
