package nl.eenoverheid.shell;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation says about itself on every screen.
 *
 * @param demo whether it shows that its contents are invented
 */
@ConfigurationProperties("eenoverheid.shell")
record ShellProperties(@DefaultValue("false") boolean demo) {}
