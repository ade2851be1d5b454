package nl.eenoverheid.knoop;

import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.OpenInDossier;
import org.springframework.stereotype.Component;

/** Keeps a dossier from being closed while questions in it are open. */
@Component
class OpenKnopen implements OpenInDossier {
    private final KnoopRepository knopen;

    OpenKnopen(KnoopRepository knopen) {
        this.knopen = knopen;
    }

    @Override
    public Open openIn(DossierId id) {
        return new Open("knoop.openInDossier", knopen.countOpen(id.value()));
    }
}
