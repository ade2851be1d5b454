package nl.eenoverheid.terugkoppeling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.workspace.VerloopRegel;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one owed answer.
 *
 * @param reden why it is skipped, or why what was sent is taken up again; else empty
 * @param werkruimte name of the home werkruimte
 * @param eigenaren names of the owners of that werkruimte, who may release the answer
 * @param vrijgave who released the answer that counts now, null when nobody did
 * @param verstuurdVia how it was sent, null when it was not
 * @param versies of the answer, newest first
 * @param canWrite whether the caller may write, send or skip it
 * @param canRelease whether the caller may release it
 */
public record TerugkoppelingDetail(
        TerugkoppelingListItem item,
        long version,
        String reden,
        String werkruimte,
        String eigenaren,
        @Nullable Vrijgave vrijgave,
        @Nullable Kanaal verstuurdVia,
        List<Versie> versies,
        List<VerloopRegel> verloop,
        boolean canWrite,
        boolean canRelease) {

    /** The answer that counts now. */
    public Optional<Versie> antwoord() {
        return versies.stream().findFirst();
    }

    /** One version of the answer. */
    public record Versie(int nummer, AntwoordData data, String wie, String organisatie, Instant op) {}

    /** Who released the answer, and when. */
    public record Vrijgave(String wie, Instant op) {}
}
