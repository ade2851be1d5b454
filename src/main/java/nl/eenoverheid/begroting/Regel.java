package nl.eenoverheid.begroting;

import java.math.BigDecimal;

/**
 * One line of a report.
 *
 * @param taakveld code, as text: 0.1 is not 0.10
 * @param categorie code, as text
 * @param bedrag × 1,000 euro
 */
public record Regel(String taakveld, Zijde zijde, String categorie, BigDecimal bedrag) {}
