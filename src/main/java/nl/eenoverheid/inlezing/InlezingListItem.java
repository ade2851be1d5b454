package nl.eenoverheid.inlezing;

import java.time.Instant;
import java.time.LocalDate;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Verslag;
import org.jspecify.annotations.Nullable;

/**
 * A file in the list of what was loaded.
 *
 * @param reden key of why it was stopped, or somebody's words of why it was taken back
 * @param door who brought it
 * @param leeg governments without figures, which count among the new, changed or same ones too
 * @param fout governments that are not kept
 */
public record InlezingListItem(
        long id,
        String bestand,
        Bestandsvorm vorm,
        long grootte,
        Overheidslaag laag,
        int boekjaar,
        Verslag verslag,
        String bron,
        @Nullable LocalDate peildatum,
        InlezingStatus status,
        @Nullable InlezingKeuze keuze,
        @Nullable String reden,
        Instant aangebodenOp,
        String door,
        @Nullable Instant ingelezenOp,
        @Nullable Instant teruggenomenOp,
        @Nullable String teruggenomenDoor,
        int overheden,
        int nieuw,
        int gewijzigd,
        int gelijk,
        int leeg,
        int fout) {

    /** How many governments would be kept, or were. */
    public int good() {
        return overheden - fout;
    }

    /** Whether everything in it was there already. */
    public boolean isSame() {
        return overheden > 0 && gelijk == overheden;
    }
}
