package nl.eenoverheid.voortgang;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.workspace.WerkruimteId;

/**
 * The besluit that a step carries out, and where it stands.
 *
 * @param uitvoerbaar whether it was adopted and not taken back
 */
record BesluitPlek(BesluitId besluit, String titel, WerkruimteId home, boolean uitvoerbaar, Set<Long> werkruimten) {

    VoortgangChanged changed(String what, String toelichting, Actor actor, Instant at) {
        return new VoortgangChanged(besluit, what, titel, werkruimten, toelichting, actor, at);
    }
}
