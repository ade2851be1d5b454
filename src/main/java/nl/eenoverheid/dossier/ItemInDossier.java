package nl.eenoverheid.dossier;

import java.util.Optional;
import nl.eenoverheid.workspace.ItemSoort;

/** Tells to which dossier a thing belongs. A module on the right of this one that keeps such things implements it as a bean. */
public interface ItemInDossier {

    /** What kind of things it knows. */
    ItemSoort soort();

    /** The dossier of one of them; empty when it has none. */
    Optional<DossierId> dossierOf(long id);
}
