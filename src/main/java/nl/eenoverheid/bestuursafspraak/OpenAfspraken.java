package nl.eenoverheid.bestuursafspraak;

import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.OpenInDossier;
import org.springframework.stereotype.Component;

/** Keeps a dossier from being closed while a draft waits in it: nobody would find that again. */
@Component
class OpenAfspraken implements OpenInDossier {
    private final AfspraakRepository afspraken;

    OpenAfspraken(AfspraakRepository afspraken) {
        this.afspraken = afspraken;
    }

    @Override
    public Open openIn(DossierId id) {
        return new Open(
                "bestuursafspraak.openInDossier",
                afspraken.countByDossierIdAndStatus(id.value(), AfspraakStatus.ONTWERP));
    }
}
