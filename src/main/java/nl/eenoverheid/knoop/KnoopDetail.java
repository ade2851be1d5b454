package nl.eenoverheid.knoop;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.workspace.VerloopRegel;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one question.
 *
 * @param data as the form takes it
 * @param beslissers the bodies that say to decide, each once
 * @param verdeling who decides on which part, when they share it
 * @param reden why it was withdrawn or taken up again
 * @param tieBreak how it becomes clear who decides, if that was set
 * @param naar name of the body to which it goes when that day passes, empty when none
 * @param dossier name of the dossier, empty when there is none
 * @param duidingen those that it rests on, as far as the caller may see them
 * @param claims every claim, also those that ended, by level
 * @param canWrite whether the caller may change it
 */
public record KnoopDetail(
        long id,
        long version,
        KnoopData data,
        KnoopStatus status,
        BeslisStand stand,
        List<String> beslissers,
        String verdeling,
        String reden,
        @Nullable TieBreakData tieBreak,
        String naar,
        String dossier,
        List<Lezing> duidingen,
        String werkruimte,
        String organisatie,
        String wie,
        Instant gesteldOp,
        List<ClaimDetail> claims,
        List<VerloopRegel> verloop,
        boolean canWrite) {

    public KnoopDetail {
        beslissers = List.copyOf(beslissers);
        duidingen = List.copyOf(duidingen);
        claims = List.copyOf(claims);
        verloop = List.copyOf(verloop);
    }

    /** A duiding that it rests on. */
    public record Lezing(long id, String titel) {}

    /** Claims that hold now, by level. */
    public List<ClaimDetail> holding() {
        return claims.stream().filter(ClaimDetail::holds).toList();
    }

    /** What it could be about by the articles of the library that its claims cite, while nobody said what it is about. */
    public List<BevoegdheidOnderwerp> proposed() {
        return data.onderwerp() != null
                ? List.of()
                : holding().stream()
                        .map(ClaimDetail::artikel)
                        .filter(Objects::nonNull)
                        .map(ClaimArtikel::onderwerp)
                        .distinct()
                        .toList();
    }
}
