package nl.eenoverheid.knoop;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An open question that nobody decides.
 *
 * @param uiterlijk the day by which it must be clear who decides, if one was set
 * @param dossier name of the dossier that it belongs to, empty when none
 */
public record KnoopAttention(
        long id, String vraag, BeslisStand stand, @Nullable LocalDate uiterlijk, String dossier, long werkruimteId) {}
