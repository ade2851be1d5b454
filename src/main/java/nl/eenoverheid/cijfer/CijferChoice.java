package nl.eenoverheid.cijfer;

import java.math.BigDecimal;

/**
 * A figure as another thing cites it.
 *
 * @param bron where it was found, in words
 * @param link where it was found, on the web; may be empty
 */
public record CijferChoice(
        CijferId id,
        Onderwerp over,
        BigDecimal waarde,
        Peildatum peildatum,
        String bron,
        String link,
        CijferStatus status) {}
