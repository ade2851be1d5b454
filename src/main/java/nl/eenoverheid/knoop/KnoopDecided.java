package nl.eenoverheid.knoop;

import java.time.Instant;
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

    /** Who recorded it. */
    Actor actor();

    /** When. */
    Instant at();
}
