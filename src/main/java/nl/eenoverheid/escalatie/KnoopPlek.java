package nl.eenoverheid.escalatie;

import java.util.Set;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.workspace.WerkruimteId;

/**
 * A question, and where it stands.
 *
 * @param open whether it still waits for an answer
 */
record KnoopPlek(
        KnoopId knoop, String vraag, String toelichting, boolean open, WerkruimteId home, Set<Long> werkruimten) {}
