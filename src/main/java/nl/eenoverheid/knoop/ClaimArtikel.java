package nl.eenoverheid.knoop;

import java.time.LocalDate;
import nl.eenoverheid.bevoegdheid.BevoegdheidId;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import org.jspecify.annotations.Nullable;

/**
 * The row of the library that a claim cites, as it is now.
 *
 * @param onderwerp what it is about
 * @param link to the text of the law
 * @param nagekekenOp when somebody read the article; null when nobody did
 * @param gewijzigd whether it changed since it was cited
 * @param ingetrokken whether it holds no more
 */
public record ClaimArtikel(
        BevoegdheidId id,
        BevoegdheidOnderwerp onderwerp,
        String link,
        @Nullable LocalDate nagekekenOp,
        boolean gewijzigd,
        boolean ingetrokken) {}
