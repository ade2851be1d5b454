package nl.eenoverheid.signaal.ui;

import java.util.Set;

/** The signalen that somebody ticked in the list. */
public interface Selection {

    /** Their ids, as they are at this moment. */
    Set<Long> ids();

    /** Unticks all of them. */
    void clear();
}
