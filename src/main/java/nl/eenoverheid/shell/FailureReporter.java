package nl.eenoverheid.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.eenoverheid.ui.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.DisconnectedClientHelper;

/** The one way in which errors are reported: plain words for the user, with a reference when it is in the log. */
final class FailureReporter implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FailureReporter.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int REFERENCE_BOUND = 36 * 36 * 36 * 36 * 36;

    private final transient Refusals refusals;

    FailureReporter(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable thrown = event.getThrowable();
        if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            LOG.debug("Nobody waits for the answer any more", thrown);
            return;
        }
        if (Failure.isRefusal(thrown)) {
            refusals.note(Refusal.RIGHT);
        }
        Failure failure = Failure.of(thrown);
        String reference = log(failure, thrown);
        Optional.ofNullable(UI.getCurrent())
                .or(() -> event.getComponent().flatMap(Component::getUI))
                .ifPresent(ui -> ui.access(() -> say(failure, reference, ui)));
    }

    /** A failure in here would come back to this handler, again and again: while the product stops there are no texts left. */
    private static void say(Failure failure, String reference, UI ui) {
        try {
            Notices.problem(text(failure, reference, ui.getLocale()));
        } catch (RuntimeException e) {
            LOG.warn("What went wrong could not be said: {}", e.toString());
        }
    }

    /** Writes to the log what belongs there, and returns the reference under which it can be found, or empty. */
    static String log(Failure failure, Throwable thrown) {
        return switch (failure.kind()) {
            case ANSWER -> "";
            case OUTAGE -> {
                LOG.warn("The database cannot be reached: {}", thrown.toString());
                yield "";
            }
            case BUG -> {
                String reference = Integer.toString(RANDOM.nextInt(REFERENCE_BOUND), Character.MAX_RADIX);
                LOG.error("Unexpected failure, reference {}", reference, thrown);
                yield reference;
            }
        };
    }

    /** What to say. */
    static String text(Failure failure, String reference, Locale locale) {
        String text = failure.sentences().stream()
                .map(sentence -> I18NProvider.translate(
                        locale, sentence.key(), sentence.params().toArray()))
                .collect(Collectors.joining(" "));
        return reference.isEmpty()
                ? text
                : text + " " + I18NProvider.translate(locale, "shell.failure.reference", reference);
    }
}
