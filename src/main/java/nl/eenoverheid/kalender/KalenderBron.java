package nl.eenoverheid.kalender;

import java.util.List;
import nl.eenoverheid.workspace.Scope;

/** A module that has moments of its own for the calendar. */
public interface KalenderBron {

    /** The moments that somebody with this scope may read. */
    List<BronMoment> momenten(Scope scope);
}
