package nl.eenoverheid.terugkoppeling;

import java.util.List;
import java.util.Map;
import nl.eenoverheid.workspace.Item;

/**
 * How words stream from where they were heard to the answer that people get.
 *
 * @param regels each way that words went, with how many went it; a signaal is in one of them
 * @param titels what the places are called
 */
public record Stroom(List<StroomRegel> regels, Map<Item, String> titels) {

    public Stroom {
        regels = List.copyOf(regels);
        titels = Map.copyOf(titels);
    }

    /** How many signalen. */
    public int signalen() {
        return regels.stream().mapToInt(StroomRegel::aantal).sum();
    }
}
