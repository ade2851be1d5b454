package nl.eenoverheid.stuk;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.inhoud.InhoudSoort;
import nl.eenoverheid.inhoud.Viruscontrole;
import nl.eenoverheid.inhoud.Weggehaald;
import nl.eenoverheid.vertrouwelijkheid.Vertrouwelijkheid;
import org.jspecify.annotations.Nullable;

/**
 * One stuk.
 *
 * @param data as the form takes it
 * @param auteur name of the organisation that made it, null when that is no government
 * @param werkruimte its home
 * @param versies every version, the newest first
 * @param canChange whether the caller may change it
 * @param canOpen whether the caller may take files along
 */
public record StukDetail(
        StukId id,
        long version,
        StukData data,
        @Nullable String auteur,
        StukStatus status,
        DossierId dossier,
        String dossierNaam,
        Vertrouwelijkheid niveau,
        List<Versie> versies,
        boolean canChange,
        boolean canOpen) {

    public StukDetail {
        versies = List.copyOf(versies);
    }

    /** The version that counts now. */
    public Versie nu() {
        return versies.getFirst();
    }

    /** A version that is asked for; the newest when there is no such one. */
    public Versie versie(int nummer) {
        return versies.stream()
                .filter(each -> each.nummer() == nummer)
                .findFirst()
                .orElseGet(this::nu);
    }

    /**
     * One version.
     *
     * @param notitie what changed
     * @param weggehaald hidden data that was found in it and is not kept
     * @param tekst whether its words were read
     * @param bladzijden of a PDF, else 0
     */
    public record Versie(
            int nummer,
            String naam,
            String notitie,
            InhoudSoort bestand,
            long grootte,
            Set<Weggehaald> weggehaald,
            Viruscontrole controle,
            TekstStatus tekst,
            int bladzijden,
            String wie,
            String organisatie,
            Instant op) {
        /** Whether people may look into it. */
        public boolean isOpen() {
            return controle.isOpen();
        }
    }
}
