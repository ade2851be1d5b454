package nl.eenoverheid.dilemma;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Somebody said something outside that speaks for a side.
 *
 * @param kant place of the side
 */
@Embeddable
record DilemmaSignaal(int kant, @Column(name = "signaal_id") long signaalId) {}
