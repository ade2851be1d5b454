package nl.eenoverheid.signin;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where people reach the product, which passkeys are bound to: {@code eenoverheid.address}, else this machine by its name. A number such as
 * 127.0.0.1 is no name that a passkey can be bound to.
 */
@Component
class OwnAddress {
    private final Environment environment;

    OwnAddress(Environment environment) {
        this.environment = environment;
    }

    /** The name of the machine, without port. */
    String host() {
        return uri().getHost();
    }

    /** As browsers name it: without a path. */
    String origin() {
        URI uri = uri();
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    private URI uri() {
        String given = environment.getProperty("eenoverheid.address", "");
        return URI.create(given.isBlank() ? "http://localhost:" + port() : given.strip());
    }

    /** Known when the server runs; it may have been given any that is free. */
    private String port() {
        return environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }
}
