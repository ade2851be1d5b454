package nl.eenoverheid.opgave;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an opgave costs in one year.
 *
 * @param bedrag × 1,000 euro
 * @param bron who estimated it
 * @param nodigOp the day on which the money must be there, if that is known
 */
@Embeddable
public record Behoefte(
        @Column(columnDefinition = "smallint") int jaar,

        BigDecimal bedrag,
        String bron,

        @Nullable LocalDate nodigOp) {}
