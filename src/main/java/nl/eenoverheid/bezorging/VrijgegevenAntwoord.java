package nl.eenoverheid.bezorging;

import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.terugkoppeling.AntwoordData;
import nl.eenoverheid.terugkoppeling.TerugkoppelingDetail;
import nl.eenoverheid.terugkoppeling.TerugkoppelingStatus;
import org.springframework.security.access.AccessDeniedException;

/** An answer that may go out, for who may send it. */
record VrijgegevenAntwoord(int nummer, AntwoordData antwoord) {

    static VrijgegevenAntwoord of(TerugkoppelingDetail detail) {
        if (!detail.canWrite()) {
            throw new AccessDeniedException("reads only in this werkruimte");
        }
        if (detail.item().status() != TerugkoppelingStatus.VRIJGEGEVEN) {
            throw new IllegalMove("terugkoppeling.move.VERSTUURD");
        }
        TerugkoppelingDetail.Versie versie =
                detail.antwoord().orElseThrow(() -> new IllegalStateException("released without words"));
        return new VrijgegevenAntwoord(versie.nummer(), versie.data());
    }
}
