package nl.eenoverheid.duiding;

import java.util.List;

/**
 * One version of a shared reading with what belongs to it.
 *
 * @param eerder the text of the version before it, empty for the first
 * @param stemmen the voices that were kept with it; empty as well when nobody signed it or spoke about it
 * @param getekend names of the organisations that signed it
 */
public record LezingVersieDetail(LezingVersie versie, String eerder, List<LezingStem> stemmen, List<String> getekend) {

    public LezingVersieDetail {
        stemmen = List.copyOf(stemmen);
        getekend = List.copyOf(getekend);
    }
}
