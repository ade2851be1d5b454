package nl.eenoverheid.afloop;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people are told that an agreement ends.
 *
 * @param maanden so many months before its last day
 */
@ConfigurationProperties("eenoverheid.afloop")
record AfloopProperties(@DefaultValue("3") int maanden) {}
