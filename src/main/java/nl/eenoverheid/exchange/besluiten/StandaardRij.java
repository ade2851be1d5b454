package nl.eenoverheid.exchange.besluiten;

import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitSoort;
import nl.eenoverheid.besluitloop.Vervalreden;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * A besluit with what the standard asks of it, as far as that is known.
 *
 * @param resultaat null while it is prepared
 * @param besloten whether its home is a closed part
 * @param mee whether the caller may take it along
 */
record StandaardRij(
        long id,
        String identificatie,
        OrganisatieId organisatie,
        @Nullable String rsin,
        BesluitSoort soort,
        @Nullable BesluitResultaat resultaat,
        Toelichting tekst,
        List<BestuursorgaanId> organen,
        String bestuursorgaan,
        String zaak,
        Dagen dagen,
        boolean besloten,
        boolean mee) {

    /** Why it does not go into a file; null when it does. */
    @Nullable
    Blijft blijft() {
        if (besloten) {
            return Blijft.BESLOTEN;
        }
        if (!mee) {
            return Blijft.GAST;
        }
        if (resultaat == null) {
            return Blijft.VOORBEREIDING;
        }
        if (resultaat != BesluitResultaat.VASTGESTELD) {
            return Blijft.NIET_VASTGESTELD;
        }
        if (rsin == null) {
            return Blijft.RSIN;
        }
        return StandaardBesluit.isNumber(identificatie) ? null : Blijft.NUMMER;
    }

    /**
     * Its days.
     *
     * @param ingetrokken on which it was taken back
     */
    record Dagen(
            @Nullable LocalDate datum,
            @Nullable LocalDate ingang,
            @Nullable LocalDate ingetrokken,
            @Nullable LocalDate eind,
            @Nullable Vervalreden reden,
            @Nullable LocalDate bekend,
            @Nullable LocalDate verzonden,
            @Nullable LocalDate reactie) {

        @Nullable
        LocalDate verval() {
            return ingetrokken == null ? eind : ingetrokken;
        }

        @Nullable
        Vervalreden vervalreden() {
            return ingetrokken == null ? reden : Vervalreden.INGETROKKEN_OVERHEID;
        }
    }
}
