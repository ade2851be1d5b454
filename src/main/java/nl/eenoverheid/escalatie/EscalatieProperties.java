package nl.eenoverheid.escalatie;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people are told and asked, in working days.
 *
 * @param vooraf so many before the day by which it must be clear who decides
 * @param antwoord so many a body has to answer a question that came to it by itself
 */
@ConfigurationProperties("eenoverheid.escalatie")
record EscalatieProperties(
        @DefaultValue("3") int vooraf, @DefaultValue("10") int antwoord) {}
