package nl.eenoverheid.cijfer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One figure with its source.
 *
 * @param wie who wrote it down, for {@code organisatie}
 * @param reden why it was withdrawn; empty when it was not
 * @param keuzes when the dossier took it and let go of it, last first
 * @param mayWithdraw whether the caller may say that it was wrong
 */
public record CijferDetail(
        CijferId id,
        long version,
        Onderwerp over,
        BigDecimal waarde,
        Peildatum peildatum,
        String bron,
        String link,
        String opmerking,
        CijferStatus status,
        String reden,
        String wie,
        String organisatie,
        Instant op,
        List<Keuze> keuzes,
        boolean mayWithdraw) {

    public CijferDetail {
        keuzes = List.copyOf(keuzes);
    }

    /** Why the dossier works with it; empty when it does not. */
    public Optional<Keuze> keuze() {
        return status == CijferStatus.GEKOZEN ? keuzes.stream().findFirst() : Optional.empty();
    }

    /** Whether it still counts. */
    public boolean geldt() {
        return status != CijferStatus.INGETROKKEN;
    }

    /**
     * That the dossier took it or let go of it.
     *
     * @param gekozen false where it let go of it
     */
    public record Keuze(boolean gekozen, String waarom, String wie, String organisatie, Instant op) {}
}
