package nl.eenoverheid.toewijzing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long an organisation may think.
 *
 * @param werkdagen within so many working days it says whether it takes what it was asked; then it is reminded
 */
@ConfigurationProperties("eenoverheid.toewijzing")
record ToewijzingProperties(@DefaultValue("5") int werkdagen) {}
