package nl.eenoverheid.shell;

import com.vaadin.flow.server.VaadinRequest;
import nl.eenoverheid.access.CurrentAccount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps in the log what was refused: to whom and from where, never what they sent. */
@Component
class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final CurrentAccount current;

    Refusals(CurrentAccount current) {
        this.current = current;
    }

    /** Keeps what was refused to the one whose request Vaadin deals with now. */
    void note(Refusal refused) {
        VaadinRequest request = VaadinRequest.getCurrent();
        note(refused, request == null ? "unknown" : request.getRemoteAddr());
    }

    void note(Refusal refused, String address) {
        String who =
                current.find().map(person -> "account " + person.id().value()).orElse("nobody signed in");
        LOG.warn("Refused: {} {} ({})", who, refused.act(), address);
    }
}
