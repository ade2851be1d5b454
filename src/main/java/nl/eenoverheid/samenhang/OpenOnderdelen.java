package nl.eenoverheid.samenhang;

import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.OpenInDossier;
import org.springframework.stereotype.Component;

/** Keeps a dossier from being closed while parts of it are not. */
@Component
class OpenOnderdelen implements OpenInDossier {
    private final DossierTree tree;

    OpenOnderdelen(DossierTree tree) {
        this.tree = tree;
    }

    @Override
    public Open openIn(DossierId id) {
        return new Open("samenhang.openInDossier", tree.openParts(id));
    }
}
