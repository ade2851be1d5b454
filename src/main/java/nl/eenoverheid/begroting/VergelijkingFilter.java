package nl.eenoverheid.begroting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see side by side. Each year is shown by each kind of report. Categories have no saldo: the two
 * sides have other ones.
 *
 * @param post code of the main field or taakveld that pictures and rows by government are about; null for all of it
 */
public record VergelijkingFilter(
        List<OverheidId> overheden,
        List<Integer> jaren,
        List<Verslag> verslagen,
        Maat maat,
        Bedragsoort soort,
        Indeling indeling,
        @Nullable String post) {

    public VergelijkingFilter {
        overheden = overheden.stream().distinct().toList();
        jaren = jaren.stream().distinct().sorted().toList();
        verslagen = verslagen.stream().distinct().sorted().toList();
        if (indeling == Indeling.CATEGORIE && soort == Bedragsoort.SALDO) {
            soort = Bedragsoort.LASTEN;
        }
    }
}
