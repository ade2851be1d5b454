package nl.eenoverheid.peiling;

import java.util.List;

/**
 * The rounds about the reading of one duiding.
 *
 * @param lezing the version of the reading that counts, 0 when there is none
 * @param canSpeak whether the caller may open one and speak: writes in the werkruimte, for an organisation that takes part,
 *     while the duiding is open
 * @param rondes newest first
 */
public record Peilingen(int lezing, boolean canSpeak, List<PeilingDetail> rondes) {
    /** Of a duiding that is not there for the caller. */
    public static final Peilingen NONE = new Peilingen(0, false, List.of());

    public Peilingen {
        rondes = List.copyOf(rondes);
    }
}
