package nl.eenoverheid.inbreng;

import java.util.Set;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.knoop.KnoopId;
import org.jspecify.annotations.Nullable;

/**
 * The part of one party in a question.
 *
 * @param claim which part
 * @param wie the party
 * @param inbreng what was asked of it; null when nothing was
 * @param canAsk whether the caller may ask
 * @param canAnswer whether they speak for the party
 */
public record InbrengRol(
        KnoopId knoop,
        long claim,
        Claim zegt,
        String wie,
        @Nullable InbrengDetail inbreng,
        boolean canAsk,
        boolean canAnswer) {
    private static final Set<Claim> NEEDED = Set.of(Claim.STEMT_IN, Claim.ADVISEERT, Claim.WORDT_GEHOORD);

    /** Whether a besluit would come before this party spoke, or although it does not agree. */
    public boolean isMissing() {
        return NEEDED.contains(zegt) && (inbreng == null || !isSettled(inbreng));
    }

    private static boolean isSettled(InbrengDetail inbreng) {
        return inbreng.status() != InbrengStatus.GEVRAAGD && inbreng.oordeel() != InbrengOordeel.STEMT_NIET_IN;
    }
}
