package nl.eenoverheid.signaal.ui;

import java.util.List;
import java.util.Optional;

/**
 * The dossiers that the list of signalen can be narrowed to, as far as the one who looks sees them. The module that puts
 * signalen with dossiers implements this as a bean in its own {@code ui} package.
 */
public interface DossierNames {

    /** What a dossier is called; empty when it is out of sight. */
    Optional<String> name(long id);

    /** Dossiers with these letters in their name, by name; a few dozen at most. */
    List<Named> find(String typed);

    /** A dossier in a list of choices. */
    record Named(long id, String naam) {}
}
