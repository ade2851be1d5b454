package nl.eenoverheid.toewijzing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.eenoverheid.signaal.SignaalSoort;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks of a signaal; what is null may be anything, and all that is given must hold.
 *
 * @param gemeenteId the municipality in which it was heard
 * @param regioId the region in which that lies
 * @param themaId the theme; a main theme takes what is below it too
 * @param noteerderId the organisation that noted it
 */
@Embeddable
public record Voorwaarden(
        @Nullable Long gemeenteId,
        @Nullable Long regioId,
        @Nullable Long themaId,
        @Nullable Long noteerderId,

        @Enumerated(EnumType.STRING) @Column(name = "soort", columnDefinition = "varchar(30)") @Nullable
        SignaalSoort soort,

        @Nullable Long aanleidingId) {
    /** Whatever was heard. */
    public static final Voorwaarden ALLES = new Voorwaarden(null, null, null, null, null, null);
}
