package nl.eenoverheid.bijlage;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much goes with one signaal.
 *
 * @param most how many bijlagen
 * @param total how large together
 */
@ConfigurationProperties("eenoverheid.bijlage")
record BijlageProperties(
        @DefaultValue("20") int most, @DefaultValue("200MB") DataSize total) {}
