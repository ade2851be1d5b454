package nl.eenoverheid.opgave;

import java.util.List;
import nl.eenoverheid.dossier.DossierId;

/** An opgave without what governments put in. */
record OpgaveItem(
        OpgaveId id,
        long version,
        DossierId dossier,
        String dossierNaam,
        OpgaveData data,
        OpgaveStatus status,
        boolean canWrite) {

    List<Behoefte> behoeften() {
        return data.behoeften();
    }
}
