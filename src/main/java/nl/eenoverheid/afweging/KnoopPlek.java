package nl.eenoverheid.afweging;

import java.util.Set;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.workspace.WerkruimteId;

/**
 * The knoop that is weighed, and where it stands.
 *
 * @param open whether it was not decided or withdrawn
 */
record KnoopPlek(KnoopId knoop, String vraag, WerkruimteId home, boolean open, Set<Long> werkruimten) {}
