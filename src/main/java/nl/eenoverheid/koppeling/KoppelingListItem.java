package nl.eenoverheid.koppeling;

import java.time.Instant;
import nl.eenoverheid.dossier.DossierFase;

/**
 * A dossier that a signaal is with.
 *
 * @param wie name of who linked them, of {@code organisatie}
 * @param mayEnd whether the caller may end it
 */
public record KoppelingListItem(
        long dossierId, String naam, DossierFase fase, String wie, String organisatie, Instant op, boolean mayEnd) {}
