package nl.eenoverheid.exchange;

import nl.eenoverheid.workspace.WerkruimteService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Loads files at a start that names who notes them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("eenoverheid.load.account")
class LoadConfiguration {

    /** After the demo world, whose people may be the ones who note. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    Load load(
            LoadProperties properties,
            ImportService imports,
            WerkruimteService werkruimten,
            UserDetailsService people) {
        return new Load(properties, imports, werkruimten, people, reasons());
    }

    private static MessageSource reasons() {
        ResourceBundleMessageSource reasons = new ResourceBundleMessageSource();
        reasons.setBasenames("i18n.exchange", "i18n.shared", "i18n.signaal");
        reasons.setFallbackToSystemLocale(false);
        reasons.setDefaultEncoding("UTF-8");
        return reasons;
    }
}
