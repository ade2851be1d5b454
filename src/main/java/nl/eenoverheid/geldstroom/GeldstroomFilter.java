package nl.eenoverheid.geldstroom;

import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Verslag;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at.
 *
 * @param kring the joint arrangement or province that the set is around
 * @param taakveld code of one; null for all of them together
 */
public record GeldstroomFilter(
        OverheidId kring,
        int boekjaar,
        Verslag verslag,
        @Nullable String taakveld) {}
