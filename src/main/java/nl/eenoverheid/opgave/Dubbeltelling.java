package nl.eenoverheid.opgave;

import java.math.BigDecimal;

/**
 * The same money twice: what one government passes on, and what the other spends of it.
 *
 * @param van bijdrage of who pays
 * @param naar bijdrage of who gets it
 * @param bedrag × 1,000 euro, counted once
 * @param zeker whether the income of who gets it says so; without it nothing is taken off
 */
public record Dubbeltelling(BijdrageId van, BijdrageId naar, int jaar, BigDecimal bedrag, boolean zeker) {}
