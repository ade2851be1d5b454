package nl.eenoverheid.shell;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation says about itself on every screen, and how much of it one person or one address may take.
 *
 * @param demo whether it shows that its contents are invented
 * @param maxTabs how many tabs one person may have open, over all devices; each costs memory here
 * @param strangerTimeout how long a page stays open for somebody who has not signed in and does nothing
 * @param address what one network address may do
 */
@ConfigurationProperties("eenoverheid.shell")
record ShellProperties(
        @DefaultValue("false") boolean demo,
        @DefaultValue("20") int maxTabs,
        @DefaultValue("10m") Duration strangerTimeout,
        @DefaultValue Address address) {

    /**
     * What one network address may do. A whole town hall may share one.
     *
     * @param sessionsAtOnce how many may come in at the same moment
     * @param sessionsPerMinute how many may come in after that
     * @param wrongCodesAtOnce how many codes that do not work may be tried at the same moment
     * @param wrongCodesPerMinute how many may be tried after that
     */
    record Address(
            @DefaultValue("600") int sessionsAtOnce,
            @DefaultValue("120") int sessionsPerMinute,
            @DefaultValue("40") int wrongCodesAtOnce,
            @DefaultValue("10") int wrongCodesPerMinute) {}
}
