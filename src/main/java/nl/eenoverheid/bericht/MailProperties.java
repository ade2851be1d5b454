package nl.eenoverheid.bericht;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters leave.
 *
 * @param from the sender, for instance {@code Eén overheid <noreply@gemeente.example>}
 * @param address where people reach the product, without a slash at the end; links in letters begin with it. It is
 *     {@code eenoverheid.address} unless it is given apart
 */
@ConfigurationProperties("eenoverheid.mail")
record MailProperties(
        @DefaultValue("") String from,
        @DefaultValue("http://localhost:8080") URI address) {}
