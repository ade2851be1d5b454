package nl.eenoverheid.stuk;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of documents.
 *
 * @param daily what one person adds in a day at most
 * @param letters how many characters of a file can be found at most
 * @param patience how long reading one file may take
 */
@ConfigurationProperties("eenoverheid.stuk")
record StukProperties(
        @DefaultValue("500MB") DataSize daily,
        @DefaultValue("500000") int letters,
        @DefaultValue("1m") Duration patience) {}
