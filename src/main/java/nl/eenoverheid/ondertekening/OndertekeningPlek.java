package nl.eenoverheid.ondertekening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.mandaat.MandaatId;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * A besluit, and the mandate that was chosen for it.
 *
 * @param onderMandaat whether it is taken under mandate by its kind
 * @param ingetrokken whether it was taken back
 * @param dag on which it was taken; today when it was not yet
 * @param mandaat null when none was chosen
 */
record OndertekeningPlek(
        BesluitId besluit,
        String titel,
        boolean onderMandaat,
        boolean ingetrokken,
        LocalDate dag,
        WerkruimteId home,
        Set<Long> werkruimten,
        @Nullable MandaatId mandaat,
        @Nullable BigDecimal bedrag,
        String toelichting) {}
