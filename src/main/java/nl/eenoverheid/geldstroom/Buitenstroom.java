package nl.eenoverheid.geldstroom;

import java.math.BigDecimal;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Zijde;

/**
 * What governments of a set exchange with somebody whose figures are not compared, such as the Rijk.
 *
 * @param laag who says so
 * @param bedrag × 1,000 euro, as far as it is known
 */
public record Buitenstroom(Overheidslaag laag, Wederpartij wederpartij, Zijde zijde, BigDecimal bedrag) {}
