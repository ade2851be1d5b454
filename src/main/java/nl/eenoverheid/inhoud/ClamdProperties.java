package nl.eenoverheid.inhoud;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the scanner for viruses is.
 *
 * @param address {@code host:port}, or the path of a socket such as {@code /run/clamav/clamd.ctl}; empty when there is none
 * @param timeout how long it may be silent
 */
@ConfigurationProperties("eenoverheid.clamd")
record ClamdProperties(
        @DefaultValue("") String address,
        @DefaultValue("30s") Duration timeout) {}
