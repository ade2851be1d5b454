package nl.eenoverheid.team;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * The hours of a whole team in one month.
 *
 * @param buiten of the bezoeken that it counted
 * @param vergaderd as the team filled in
 */
public record TeamMaand(YearMonth maand, BigDecimal buiten, BigDecimal vergaderd) {}
