package nl.eenoverheid.stuk;

import java.time.LocalDate;
import nl.eenoverheid.inhoud.InhoudSoort;
import nl.eenoverheid.inhoud.Viruscontrole;
import nl.eenoverheid.search.SearchFragment;
import nl.eenoverheid.vertrouwelijkheid.Vertrouwelijkheid;
import org.jspecify.annotations.Nullable;

/**
 * One stuk in a list, with the version that counts now.
 *
 * @param dossier name of the dossier
 * @param auteur the organisation that made it, null when that is no government
 * @param bestand kind of file
 * @param fragment where the words stand that were looked for; null when none were, or when they stand in the title
 */
public record StukListItem(
        long id,
        long dossierId,
        String dossier,
        String titel,
        StukSoort soort,
        LocalDate datum,
        @Nullable String auteur,
        StukStatus status,
        int versie,
        InhoudSoort bestand,
        long grootte,
        Viruscontrole controle,
        Vertrouwelijkheid niveau,
        @Nullable SearchFragment fragment) {

    StukListItem with(@Nullable SearchFragment found) {
        return new StukListItem(
                id, dossierId, dossier, titel, soort, datum, auteur, status, versie, bestand, grootte, controle, niveau,
                found);
    }
}
