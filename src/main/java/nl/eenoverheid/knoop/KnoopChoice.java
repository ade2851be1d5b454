package nl.eenoverheid.knoop;

import org.jspecify.annotations.Nullable;

/**
 * An open question to choose from.
 *
 * @param beslissers the bodies that say to decide, joined by commas; empty when none does
 * @param dossierId the dossier that it belongs to, if any
 */
public record KnoopChoice(
        long id,
        String vraag,
        BeslisStand stand,
        String beslissers,
        @Nullable Long dossierId,
        long werkruimteId) {}
