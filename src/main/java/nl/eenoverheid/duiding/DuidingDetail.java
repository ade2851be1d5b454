package nl.eenoverheid.duiding;

import java.time.Instant;
import java.util.ArrayList;
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
 * @param stemNummer counts the changes of the voices beside the reading, to notice a stale one
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
        int stemNummer,
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

    /** The voices that stay beside the reading, and are signed with it. */
    public List<LezingStem> stemmen() {
        List<LezingStem> stemmen = new ArrayList<>();
        deelnemers.stream()
                .filter(deelnemer -> !deelnemer.onenigheid().isEmpty())
                .forEach(deelnemer -> stemmen.add(
                        new LezingStem(StemSoort.ONENIGHEID, deelnemer.naam(), null, "", deelnemer.onenigheid())));
        for (Rij rij : rijen) {
            for (Deelnemer deelnemer : deelnemers) {
                rij.stem(deelnemer).ifPresent(stemmen::add);
            }
        }
        return stemmen;
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

        private Optional<LezingStem> stem(Deelnemer deelnemer) {
            return Optional.ofNullable(merken.get(deelnemer.organisatieId()))
                    .filter(each -> each.merk().isVoice())
                    .map(each -> new LezingStem(
                            each.merk() == Merk.TEGENGESTELD ? StemSoort.TEGENGESTELD : StemSoort.EEN_KEER_GEHOORD,
                            deelnemer.naam(),
                            signaalId,
                            kop,
                            each.woorden()));
        }
    }

    /**
     * A mark with a word or two, which may be empty.
     *
     * @param wie who said it last for that organisation
     */
    public record Gemerkt(Merk merk, String woorden, String wie, Instant op) {}
}
