package nl.eenoverheid.knoop.ui;

import java.util.List;
import java.util.Locale;
import nl.eenoverheid.knoop.KnoopId;

/**
 * What another module says of a question on paper. The module implements this as a bean in its own {@code ui} package and
 * allows itself {@code knoop :: ui}.
 *
 * <p>The places are those of {@link KnoopPart}: 0 who has to do what, 5 what was weighed, 10 the besluiten.
 */
public interface KnoopPrintPart {

    /** Its place, the lowest first. */
    int order();

    /** As far as who prints may see it; empty when there is nothing to say. */
    List<KnoopPrintSection> sections(KnoopId id, Locale locale);
}
