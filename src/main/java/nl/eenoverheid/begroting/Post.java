package nl.eenoverheid.begroting;

import org.jspecify.annotations.Nullable;

/**
 * Where an amount stands, whatever version counts: it still points there after a correction.
 *
 * @param categorie code of one category; null for all of the taakveld
 */
public record Post(
        OverheidId overheid,
        int boekjaar,
        Verslag verslag,
        String taakveld,
        Zijde zijde,
        @Nullable String categorie) {}
