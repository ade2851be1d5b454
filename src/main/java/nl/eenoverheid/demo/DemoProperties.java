package nl.eenoverheid.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether this is a demo installation.
 *
 * @param enabled loads the demo world into an empty installation
 */
@ConfigurationProperties("eenoverheid.demo")
record DemoProperties(@DefaultValue("false") boolean enabled) {}
