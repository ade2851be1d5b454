package nl.eenoverheid.knoop;

import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.BestuursorgaanSpelling;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in a question.
 *
 * @param orgaan null for who is no body that holds powers, such as an association of neighbours
 */
record Partij(@Nullable BestuursorgaanId orgaan, String naam) {

    static Partij of(BestuursorgaanNaam orgaan) {
        return new Partij(orgaan.id(), orgaan.naam());
    }

    /** The same for everything that means this one. */
    String key() {
        return orgaan == null ? BestuursorgaanSpelling.key(naam) : "#" + orgaan.value();
    }
}
