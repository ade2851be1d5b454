package nl.eenoverheid.knoop;

import java.time.Instant;
import java.time.LocalDate;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the page about a question shows it.
 *
 * @param orgaan null for who is no body, and for words from before bodies were picked
 * @param gedeeld whether it is recorded that this body shares the decision with others
 * @param artikel the row of the library that the ground was taken from; null when the ground is in own words
 * @param tot since when it holds no more; null while it holds
 * @param reden why it ended
 */
public record ClaimDetail(
        long id,
        Laag laag,
        @Nullable BestuursorgaanId orgaan,
        String bestuursorgaan,
        @Nullable OrganisatieId organisatie,
        Claim zegt,
        String grondslag,
        @Nullable ClaimArtikel artikel,
        @Nullable LocalDate gecontroleerdOp,
        String mandaatVan,
        @Nullable BestuursorgaanId mandaatVanOrgaan,
        boolean gedeeld,
        Instant vanaf,
        @Nullable Instant tot,
        String reden) {

    /** Whether it holds now. */
    public boolean holds() {
        return tot == null;
    }

    /** When somebody looked the ground up: of the library what it says now, so not of a text that changed since. */
    public @Nullable LocalDate nagekekenOp() {
        return artikel == null ? gecontroleerdOp : artikel.nagekekenOp();
    }

    /** The body whose decision it would be. */
    public String beslisser() {
        return aanspraak().beslisser().naam();
    }

    /** Whether words from before bodies were picked stand where a body should. */
    public boolean isToBePicked() {
        return holds() && zegt.needsPower() && aanspraak().beslisser().orgaan() == null;
    }

    Aanspraak aanspraak() {
        return new Aanspraak(
                zegt,
                new Partij(orgaan, bestuursorgaan),
                mandaatVan.isEmpty() ? null : new Partij(mandaatVanOrgaan, mandaatVan),
                gedeeld);
    }
}
