package nl.eenoverheid.doorwerking;

import java.util.List;
import nl.eenoverheid.bestuursafspraak.AfspraakRuimte;
import nl.eenoverheid.bestuursafspraak.AfspraakStatus;
import nl.eenoverheid.bestuursafspraak.BestuursafspraakId;

/**
 * An agreement that works through in a dossier.
 *
 * @param version of what was said about it in this dossier, -1 when nothing was
 * @param eigen whether it is kept in this dossier
 * @param onderwerpen topics of the card that it fixes
 */
public record DossierAfspraak(
        BestuursafspraakId id,
        String titel,
        AfspraakStatus status,
        AfspraakRuimte ruimte,
        String ruimteUitleg,
        long version,
        boolean eigen,
        List<String> onderwerpen) {

    public DossierAfspraak {
        onderwerpen = List.copyOf(onderwerpen);
    }
}
