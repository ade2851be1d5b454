package nl.eenoverheid.notitie;

import java.time.Instant;
import java.util.List;

/**
 * One note.
 *
 * @param mayCorrect whether the one who looks may write a new version
 * @param versies what it says and said, newest first
 */
public record NotitieListItem(long id, NotitieZicht zicht, boolean mayCorrect, List<Versie> versies) {

    /** What it says now. */
    public Versie now() {
        return versies.getFirst();
    }

    /** One version. */
    public record Versie(int nummer, String tekst, String wie, String organisatie, Instant op) {}
}
