package nl.eenoverheid.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Guards the door of an empty installation: whoever can read the log of the server may make the first administrator.
 * The code is new at each start and never stored; there is no default password.
 */
@Component
class FirstAdministrator {
    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final int TRIES = 10;

    private final AccountReadRepository accounts;
    private final OneTimeToken tokens;
    private @Nullable String code;
    private int wrong;

    FirstAdministrator(AccountReadRepository accounts, OneTimeToken tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    /** Before the line that says where the product answers, which must be the last thing that a start does. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener(ApplicationReadyEvent.class)
    synchronized void announce() {
        if (accounts.isEmpty()) {
            code = tokens.create();
            wrong = 0;
            log.info("There are no accounts yet. Open /eerste-beheerder and use this code once: {}", code);
        }
    }

    synchronized boolean isWanted() {
        return code != null && accounts.isEmpty();
    }

    /** Uses the code up, and says whether it was the right one; after ten wrong ones only a new start gives a new code. */
    synchronized boolean use(String given) {
        if (code == null || wrong >= TRIES || !MessageDigest.isEqual(bytes(given.strip()), bytes(code))) {
            wrong++;
            return false;
        }
        code = null;
        return true;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
