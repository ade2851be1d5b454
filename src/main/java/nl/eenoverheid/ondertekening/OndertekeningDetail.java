package nl.eenoverheid.ondertekening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.mandaat.MandaatDetail;
import org.jspecify.annotations.Nullable;

/**
 * Under which mandate a besluit is taken, and whether that carries it.
 *
 * @param dag on which it was taken; today when it was not yet
 * @param mandaat null when none was chosen
 * @param onderMandaat whether it is taken under mandate by its kind
 */
public record OndertekeningDetail(
        BesluitId besluit,
        LocalDate dag,
        boolean onderMandaat,
        @Nullable MandaatDetail mandaat,
        @Nullable BigDecimal bedrag,
        String toelichting,
        boolean canChoose) {

    /** Why the mandate does not carry it; empty when it does, or when none was chosen. */
    public List<MandaatDetail.Gebrek> gebreken() {
        return mandaat == null ? List.of() : mandaat.gebreken(dag, bedrag);
    }

    /** Whether a mandate should have been chosen. */
    public boolean isMissing() {
        return onderMandaat && mandaat == null;
    }
}
