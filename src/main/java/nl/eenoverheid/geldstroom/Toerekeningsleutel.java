package nl.eenoverheid.geldstroom;

import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.begroting.Zijde;

/** A line of a government, and the joint arrangement that a part of it is about. */
public record Toerekeningsleutel(
        OverheidId overheid, OverheidId regeling, int boekjaar, Verslag verslag, Zijde zijde, Overdrachtsoort soort) {

    /** The line that a participant has for one side of an exchange. */
    public static Toerekeningsleutel of(VerschilId id, OverheidId overheid, Zijde zijde) {
        return new Toerekeningsleutel(overheid, id.kring(), id.boekjaar(), id.verslag(), zijde, id.soort());
    }

    /** The category of the line. */
    public String code() {
        return new Overdracht(soort, Wederpartij.GR).code();
    }
}
