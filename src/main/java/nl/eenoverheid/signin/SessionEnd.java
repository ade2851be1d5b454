package nl.eenoverheid.signin;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Ends a session, with the pages that are open in it, away from the screen of the one who ends it: what closes with the session must
 * not take that screen for its own.
 */
@Component
public class SessionEnd {
    private static final Logger log = LoggerFactory.getLogger(SessionEnd.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final ApplicationEventPublisher events;

    SessionEnd(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Ends it and waits, but not for ever: two who shut each other out hold each other's screen. */
    public void of(HttpSession session) {
        Thread ending = Thread.ofVirtual().start(() -> end(session));
        try {
            ending.join(LONGEST_WAIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end(HttpSession session) {
        try {
            events.publishEvent(new SessionEnding(session));
            session.invalidate();
        } catch (IllegalStateException e) {
            log.debug("A session ended by itself in the meantime", e);
        }
    }
}
