package nl.eenoverheid.vergadering;

import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.OpenInDossier;
import org.springframework.stereotype.Component;

/** Keeps a dossier from being closed while a meeting is to come, or its report was not adopted. */
@Component
class OpenVergaderingen implements OpenInDossier {
    private final VergaderingRepository vergaderingen;

    OpenVergaderingen(VergaderingRepository vergaderingen) {
        this.vergaderingen = vergaderingen;
    }

    @Override
    public Open openIn(DossierId id) {
        return new Open("vergadering.openInDossier", vergaderingen.countOpen(id.value()));
    }
}
