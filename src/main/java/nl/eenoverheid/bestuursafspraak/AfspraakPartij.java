package nl.eenoverheid.bestuursafspraak;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A government that takes part in an agreement.
 *
 * @param orgaanId the body that agreed, when that is known
 */
@Embeddable
record AfspraakPartij(
        @Column(name = "organisatie_id") long organisatieId,

        @Column(name = "bestuursorgaan_id") @Nullable Long orgaanId) {}
