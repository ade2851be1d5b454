package nl.eenoverheid;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the product can be found, once it answers. */
@Component
class Announcement {
    private static final Logger log = LoggerFactory.getLogger(Announcement.class);

    private final Environment environment;

    Announcement(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        String port = environment.getProperty("local.server.port");
        if (port != null) {
            log.info(
                    "Eén overheid is ready: http://{}:{} (Ctrl-C stops it{})",
                    environment.getProperty("server.address", "127.0.0.1"),
                    port,
                    demo() ? "; the demo accounts stand in README.md" : "");
        }
    }

    private boolean demo() {
        return environment.getProperty("eenoverheid.demo.enabled", Boolean.class, false);
    }
}
