package nl.eenoverheid.signaal;

import java.util.Set;
import nl.eenoverheid.workspace.Item;

/**
 * A signaal was put with something, or is with it no longer: a dossier that it is about. The module that keeps this implements
 * it on its event; the lists of signalen then filter on it, in the same transaction.
 */
public interface SignaalLinked {

    /** Which signaal. */
    SignaalId signaal();

    /** What it is put with. */
    Item with();

    /** The werkruimten in which that stands, by id: only there it can be filtered on. Empty when the link ended. */
    Set<Long> seenIn();
}
