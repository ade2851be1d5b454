package nl.eenoverheid.toezegging;

import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.OpenInDossier;
import org.springframework.stereotype.Component;

/** Keeps a dossier from being closed while a council waits for something that was promised in it. */
@Component
class OpenToezeggingen implements OpenInDossier {
    private final ToezeggingRepository toezeggingen;

    OpenToezeggingen(ToezeggingRepository toezeggingen) {
        this.toezeggingen = toezeggingen;
    }

    @Override
    public Open openIn(DossierId id) {
        return new Open("toezegging.openInDossier", toezeggingen.countOpen(id.value()));
    }
}
