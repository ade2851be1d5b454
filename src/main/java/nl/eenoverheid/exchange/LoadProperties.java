package nl.eenoverheid.exchange;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Files to load at the start, into a werkruimte of their own.
 *
 * @param proposals proposals of residents
 * @param motions motions of the Tweede Kamer
 * @param account e-mail address of who notes them and owns the werkruimte
 * @param keep what becomes of the good lines when there are bad ones
 */
@ConfigurationProperties("eenoverheid.load")
record LoadProperties(
        @Nullable Path proposals,
        @Nullable Path motions,
        @DefaultValue("") String account,
        @DefaultValue("GOOD") ImportKeep keep) {}
