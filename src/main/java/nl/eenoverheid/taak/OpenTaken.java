package nl.eenoverheid.taak;

import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.OpenInDossier;
import org.springframework.stereotype.Component;

/** Keeps a dossier from being closed while somebody still has to do something for it. */
@Component
class OpenTaken implements OpenInDossier {
    private final TaakRepository taken;

    OpenTaken(TaakRepository taken) {
        this.taken = taken;
    }

    @Override
    public Open openIn(DossierId id) {
        return new Open("taak.openInDossier", taken.countOpen(id.value()));
    }
}
