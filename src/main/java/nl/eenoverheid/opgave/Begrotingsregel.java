package nl.eenoverheid.opgave;

import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Post;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.begroting.Zijde;

/**
 * Of which government and year money is, and where it stands in the budget.
 *
 * @param taakveld code; empty when it stands in no budget yet
 * @param categorie code; empty for all of the taakveld
 */
public record Begrotingsregel(OverheidId overheid, int boekjaar, String taakveld, Zijde zijde, String categorie) {

    /** Money of a government that stands in no budget yet. */
    public static Begrotingsregel geen(OverheidId overheid, int boekjaar) {
        return new Begrotingsregel(overheid, boekjaar, "", Zijde.LASTEN, "");
    }

    public boolean staatInBegroting() {
        return !taakveld.isEmpty();
    }

    /** Where the amount stands in a report. */
    public Post post(Verslag verslag) {
        return new Post(overheid, boekjaar, verslag, taakveld, zijde, categorie.isEmpty() ? null : categorie);
    }

    /** Whether money of one is, at least in part, money of the other. */
    boolean overlaps(Begrotingsregel other) {
        return overheid.equals(other.overheid)
                && boekjaar == other.boekjaar
                && zijde == other.zijde
                && taakveld.equals(other.taakveld)
                && (categorie.isEmpty() || other.categorie.isEmpty() || categorie.equals(other.categorie));
    }
}
