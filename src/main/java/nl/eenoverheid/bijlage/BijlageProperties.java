package nl.eenoverheid.bijlage;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much goes with one signaal, and how much one person adds.
 *
 * @param most how many bijlagen
 * @param total how large together
 * @param daily how much one person adds in a day, also of what they take away again
 */
@ConfigurationProperties("eenoverheid.bijlage")
record BijlageProperties(
        @DefaultValue("20") int most,
        @DefaultValue("200MB") DataSize total,
        @DefaultValue("2GB") DataSize daily) {}
