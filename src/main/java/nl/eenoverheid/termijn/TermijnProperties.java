package nl.eenoverheid.termijn;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people are reminded, in working days.
 *
 * @param vooraf so many before the day by which an answer is due
 * @param escalatie so many after it the owners of the werkruimte and the organisation that directs hear of it
 */
@ConfigurationProperties("eenoverheid.termijn")
record TermijnProperties(
        @DefaultValue("3") int vooraf, @DefaultValue("5") int escalatie) {}
