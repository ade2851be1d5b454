package nl.eenoverheid.samenhang;

import java.util.List;
import java.util.Optional;
import nl.eenoverheid.dossier.DossierFase;

/**
 * The dossiers around one, as far as the caller sees them.
 *
 * @param canWrite whether the caller may link it to others
 */
public record Samenhang(List<Buur> buren, boolean canWrite) {

    public Samenhang {
        buren = List.copyOf(buren);
    }

    /** The one that it is part of. */
    public Optional<Buur> ouder() {
        return met(VerbandSoort.ONDERDEEL_VAN).stream().findFirst();
    }

    /** Those that stand to it in one way, by name. */
    public List<Buur> met(VerbandSoort soort) {
        return buren.stream().filter(each -> each.soort() == soort).toList();
    }

    /**
     * One dossier around it.
     *
     * @param soort how the one in the middle stands to this one
     * @param mayEnd whether the caller may end that
     */
    public record Buur(VerbandSoort soort, long id, String naam, DossierFase fase, boolean mayEnd) {}
}
