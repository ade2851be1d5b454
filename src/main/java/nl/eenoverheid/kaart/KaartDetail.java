package nl.eenoverheid.kaart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * The borders that are in use.
 *
 * @param bron who published them
 * @param peildatum of which day they are
 * @param codes TOOI codes of the municipalities that are on it
 * @param adres where a picture gets them
 */
public record KaartDetail(String bron, LocalDate peildatum, Set<String> codes, String adres, Instant gezetOp) {
    public KaartDetail {
        codes = Set.copyOf(codes);
    }
}
