package nl.eenoverheid.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.PushConnection;
import java.util.List;
import nl.eenoverheid.signin.SessionEnding;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes what is on the screens away when somebody or something ends a session: the pages load anew and so ask to sign in. It does not
 * wait for a session that is busy: whoever is clicking there finds out by that click.
 */
@Component
class EndedPages {
    /** Not before the session is gone, or the page would come back as it was. */
    private static final String LEAVE = "window.setTimeout(() => window.location.reload(), 250)";

    @EventListener
    void on(SessionEnding event) {
        VaadinSession.getAllSessions(event.session())
                .forEach(session ->
                        session.access(() -> List.copyOf(session.getUIs()).forEach(EndedPages::leave)));
    }

    /** Sends it before the server closes the connections of the session. */
    private static void leave(UI page) {
        page.accessSynchronously(() -> {
            UIInternals internals = page.getInternals();
            PushConnection connection = internals.getPushConnection();
            if (connection != null && connection.isConnected()) {
                page.getPage().executeJs(LEAVE);
                page.push();
                connection.disconnect();
            }
        });
    }
}
