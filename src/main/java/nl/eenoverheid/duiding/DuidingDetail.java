package nl.eenoverheid.duiding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.signaal.SignaalStatus;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one duiding.
 *
 * @param lezing the shared reading that counts, null when there is none yet
 * @param notitie for inside only, never part of what goes out
 * @param notitieNummer counts the changes of the note, to notice a stale one
 * @param deelnemers the organisations that take part, by name
 * @param rijen the signalen, last heard first
 * @param canWrite whether the caller may work on it: writes in the werkruimte, for an organisation that takes part
 */
public record DuidingDetail(
        long id,
        WerkruimteId werkruimteId,
        String werkruimte,
        String titel,
        DuidingStatus status,
        @Nullable LezingVersie lezing,
        String notitie,
        int notitieNummer,
        String gestartDoor,
        Instant gestartOp,
        List<Deelnemer> deelnemers,
        List<Rij> rijen,
        List<VerloopRegel> verloop,
        boolean canWrite) {

    public DuidingDetail {
        deelnemers = List.copyOf(deelnemers);
        rijen = List.copyOf(rijen);
        verloop = List.copyOf(verloop);
    }

    /** The version of the reading that is on the screen, 0 when there is none. */
    public int lezingNummer() {
        return lezing == null ? 0 : lezing.nummer();
    }

    /** Whether the organisations still work on it. */
    public boolean isOpen() {
        return status == DuidingStatus.OPEN;
    }

    /** The caller's own organisation, if it takes part. */
    public Optional<Deelnemer> eigen() {
        return deelnemers.stream().filter(Deelnemer::eigen).findFirst();
    }

    /** How many signalen an organisation still has to mark. */
    public long unmarked(Deelnemer deelnemer) {
        return rijen.stream()
                .filter(rij -> !rij.merken().containsKey(deelnemer.organisatieId()))
                .count();
    }

    /**
     * An organisation that takes part.
     *
     * @param onenigheid what it does not agree with, empty when nothing
     * @param onenigheidNummer counts the changes of that text, to notice a stale one
     * @param getekendOp when it signed, null when it did not
     * @param eigen whether it is the caller's
     */
    public record Deelnemer(
            long organisatieId,
            String naam,
            String onenigheid,
            int onenigheidNummer,
            @Nullable Instant getekendOp,
            @Nullable String getekendDoor,
            boolean eigen) {

        public boolean getekend() {
            return getekendOp != null;
        }
    }

    /**
     * A signaal with what each organisation says of it.
     *
     * @param kop empty when the caller does not see the signaal itself
     * @param plaats settlement or municipality, empty when unknown
     * @param merken by id of the organisation
     */
    public record Rij(long signaalId, String kop, String plaats, SignaalStatus status, Map<Long, Gemerkt> merken) {
        public Rij {
            merken = Map.copyOf(merken);
        }
    }

    /** A mark with a word or two, which may be empty. */
    public record Gemerkt(Merk merk, String woorden) {}
}
