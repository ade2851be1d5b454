package nl.eenoverheid.bench;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What to measure.
 *
 * @param signalen how many there are
 * @param copies how often the demo world is copied, instead
 * @param jaren of how many years each government has a budget, instead
 * @param werkruimten over how many werkruimten they are spread
 * @param lid of how many of those, or of how many copies, the measured person is a member
 * @param accounts how many others there are, each a member of some werkruimten
 * @param rounds how often each use case is measured, after a warm-up of as many
 */
@ConfigurationProperties("eenoverheid.bench")
record BenchProperties(
        @DefaultValue("0") int signalen,
        @DefaultValue("0") int copies,
        @DefaultValue("20") int jaren,
        @DefaultValue("200") int werkruimten,
        @DefaultValue("30") int lid,
        @DefaultValue("5000") int accounts,
        @DefaultValue("300") int rounds) {}
