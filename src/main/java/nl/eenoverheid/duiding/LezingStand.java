package nl.eenoverheid.duiding;

import jakarta.persistence.Embeddable;
import java.util.OptionalInt;
import nl.eenoverheid.shared.Stale;

/** Which version of a reading counts, how often the voices beside it changed, and of which version they are kept. */
@Embeddable
class LezingStand {
    private int lezingNummer;
    private int stemNummer;
    private int bewaardNummer;

    int nummer() {
        return lezingNummer;
    }

    /** The number of a new version. */
    int next() {
        return ++lezingNummer;
    }

    /**
     * Counts that the voices changed.
     *
     * @return whether those of this version were kept already, so that it needs a new version
     */
    boolean hearVoices() {
        stemNummer++;
        return lezingNummer > 0 && bewaardNummer == lezingNummer;
    }

    /**
     * Keeps the voices of this version.
     *
     * @return the version, if its voices were not kept yet
     */
    OptionalInt keepVoices() {
        if (bewaardNummer == lezingNummer) {
            return OptionalInt.empty();
        }
        bewaardNummer = lezingNummer;
        return OptionalInt.of(lezingNummer);
    }

    /** Guards that somebody saw the reading and the voices that count. */
    void guard(int seen, int voices) {
        Stale.guard(seen, lezingNummer);
        Stale.guard(voices, stemNummer);
    }
}
