package nl.eenoverheid.knoop;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;

/**
 * A besluit on a question was adopted. The module that keeps besluiten implements this on its event; the knoop is then
 * decided.
 */
public interface KnoopDecided {

    /** The question. */
    KnoopId knoop();

    /** What the besluit is called. */
    String titel();

    /** The werkruimten in which that besluit can be seen, by id. */
    Set<Long> werkruimten();

    /** Who recorded it. */
    Actor actor();

    /** When. */
    Instant at();
}
