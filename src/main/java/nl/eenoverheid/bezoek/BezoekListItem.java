package nl.eenoverheid.bezoek;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One bezoek in a list.
 *
 * @param plaatsen the places of the route, in order, as people call them
 * @param deelnemers how many accounts take part
 * @param mijn whether the caller takes part in it
 * @param gesproken how many people were spoken with, null before it was held
 */
public record BezoekListItem(
        long id,
        String titel,
        BezoekSoort soort,
        BezoekRol rol,
        BezoekStatus status,
        Instant begintOp,
        Instant eindigtOp,
        String plaatsen,
        int deelnemers,
        boolean mijn,
        @Nullable Integer gesproken,
        String werkruimte) {}
