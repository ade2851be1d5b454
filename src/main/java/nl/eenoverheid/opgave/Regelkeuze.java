package nl.eenoverheid.opgave;

import java.math.BigDecimal;
import nl.eenoverheid.begroting.Levering;
import org.jspecify.annotations.Nullable;

/**
 * A line of a budget to link.
 *
 * @param overheid name of the government
 * @param eigen whether it is a government of the caller
 * @param taakveld name of the taakveld in the list of that layer
 * @param categorie name of the category; empty for all of the taakveld
 * @param kern whether the theme is mostly about it
 * @param bedrag × 1,000 euro in the budget; null when it was not delivered
 * @param bron the report in which it stands
 * @param gekoppeld how much of it is linked in the dossier, in percent
 */
public record Regelkeuze(
        Begrotingsregel regel,
        String overheid,
        boolean eigen,
        String taakveld,
        String categorie,
        boolean kern,
        @Nullable BigDecimal bedrag,
        @Nullable Levering bron,
        BigDecimal gekoppeld) {}
