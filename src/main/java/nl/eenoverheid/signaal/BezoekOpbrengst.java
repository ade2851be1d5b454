package nl.eenoverheid.signaal;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.workspace.Item;
import org.jspecify.annotations.Nullable;

/**
 * What a bezoek brought, as far as the caller may see it.
 *
 * @param signalen how many things were heard
 * @param beloofd how many of these somebody was promised an answer about
 * @param open how many of those still wait
 * @param themas the themes, the most heard first
 * @param geland what the words became part of, last first
 */
public record BezoekOpbrengst(int signalen, int beloofd, int open, List<Thema> themas, List<Plek> geland) {

    public BezoekOpbrengst {
        themas = List.copyOf(themas);
        geland = List.copyOf(geland);
    }

    /** How often one theme was heard; null for things without a theme. */
    public record Thema(
            @Nullable Long id,
            @Nullable String naam,
            @Nullable String naamEn,
            int aantal) {}

    /**
     * A thing that words of this bezoek reached.
     *
     * @param signalen how many of them
     */
    public record Plek(Item item, String titel, int signalen, Instant op) {}
}
