package nl.eenoverheid.besluit.ui;

import java.util.List;
import java.util.Locale;
import nl.eenoverheid.besluit.BesluitId;

/**
 * What another module says of a besluit on paper. The module implements this as a bean in its own {@code ui} package and
 * allows itself {@code besluit :: ui}.
 *
 * <p>The places: 5 what was weighed, 10 how it was decided, 20 how far it is, 30 who still adopts it, 40 the room that it keeps to, 50 what it
 * took the place of.
 */
public interface PrintPart {

    /** Its place, the lowest first. */
    int order();

    /** As far as who prints may see it; empty when there is nothing to say. */
    List<PrintSection> sections(BesluitId id, Locale locale);
}
