package nl.eenoverheid.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A werkruimte and who is in it.
 *
 * @param gastDownloadt whether guests may take things along as a file
 * @param ouder the werkruimte of which it is a closed part
 * @param besloten its closed parts, as far as the caller is a member of them
 */
public record WerkruimteDetail(
        long id,
        String naam,
        String doel,
        WerkruimteRol eigenRol,
        long version,
        boolean gastDownloadt,
        Optional<Naam> ouder,
        List<Naam> besloten,
        List<Lid> leden) {

    /** Whether the caller may take things along as a file. */
    public boolean mayDownload() {
        return gastDownloadt || eigenRol != WerkruimteRol.GAST;
    }

    /** Another werkruimte. */
    public record Naam(long id, String naam) {}

    /**
     * One member.
     *
     * @param email null for a guest who looks at another guest
     * @param door name of who let them in
     */
    public record Lid(
            long accountId,
            String naam,
            String functie,
            String organisatie,
            @Nullable String email,
            WerkruimteRol rol,
            Instant sinds,
            String door) {}
}
