package nl.eenoverheid.begroting;

import java.util.List;

/**
 * Governments that are often looked at together.
 *
 * @param sleutel what the address calls it
 * @param naam of the province or region; empty for the others
 */
public record OverheidGroep(String sleutel, Soort soort, String naam, List<OverheidId> leden) {
    public OverheidGroep {
        leden = List.copyOf(leden);
    }

    /** What keeps a group together. */
    public enum Soort {
        /** The municipalities of Drenthe and Overijssel. */
        DRENTHE_EN_OVERIJSSEL,
        /** The municipalities of one province. */
        IN_PROVINCIE,
        /** The municipalities of one region for energy. */
        RES_REGIO,
        PROVINCIES,
        WATERSCHAPPEN,
        ALLE_GEMEENTEN
    }
}
