package nl.eenoverheid.workspace;

import java.time.LocalDate;
import nl.eenoverheid.access.AccountId;

/**
 * The cause of a right that somebody has for standing in for a colleague.
 *
 * @param naam name of that colleague
 * @param tot the last day
 * @param rol role of that colleague in the werkruimte
 */
public record VervangingOorzaak(AccountId voor, String naam, LocalDate tot, WerkruimteRol rol) {}
