package nl.eenoverheid.geldstroom;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import nl.eenoverheid.begroting.Detail;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.begroting.Zijde;
import org.jspecify.annotations.Nullable;

/** The transfers in one report that counts. */
record Overdrachten(
        Sleutel sleutel,
        int versie,
        Detail detail,
        boolean aangeleverd,
        String bron,
        @Nullable LocalDate peildatum,
        Map<Post, BigDecimal> bedragen) {

    /** What it has in a category, × 1,000 euro; null when it does not tell, which is not zero. */
    @Nullable
    BigDecimal regel(Zijde zijde, String code) {
        BigDecimal found = bedragen.get(new Post(zijde, code));
        return found == null && aangeleverd && detail == Detail.REGELS ? BigDecimal.ZERO : found;
    }

    /** Whose report about which year. */
    record Sleutel(OverheidId overheid, int boekjaar, Verslag verslag) {}

    /** A category on one side. */
    record Post(Zijde zijde, String code) {}
}
