package nl.eenoverheid.koppeling;

import java.util.Set;
import nl.eenoverheid.shared.IllegalMove;
import org.springframework.security.access.AccessDeniedException;

/**
 * A signaal and a dossier that the caller both sees, as one row that is held until the end of the transaction.
 *
 * @param gesloten whether the dossier is closed
 * @param shared whether they stand together in a werkruimte that the caller sees
 * @param writable whether the caller writes in such a werkruimte
 * @param changeable whether the caller may change the signaal
 * @param signaalPlekken where the signaal stands, by id
 * @param dossierPlekken where the dossier stands, by id
 */
record Together(
        String kop,
        String naam,
        boolean gesloten,
        boolean shared,
        boolean writable,
        boolean changeable,
        Set<Long> signaalPlekken,
        Set<Long> dossierPlekken) {

    /** Guards that they may be linked. */
    void guardLink() {
        guardOpen();
        if (!shared) {
            throw new IllegalMove("koppeling.move.apart");
        }
        if (!writable) {
            throw new AccessDeniedException("reads only where both stand");
        }
    }

    /** Guards that the link may end: also who may change the signaal can, when the two stand apart since. */
    void guardEnd() {
        guardOpen();
        if (!writable && !changeable) {
            throw new AccessDeniedException("reads only where these stand");
        }
    }

    private void guardOpen() {
        if (gesloten) {
            throw new IllegalMove("koppeling.move.closed");
        }
    }
}
