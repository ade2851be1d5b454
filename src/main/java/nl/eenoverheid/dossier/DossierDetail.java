package nl.eenoverheid.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One dossier.
 *
 * @param data as the form takes it
 * @param rollen everyone who has, had or will have a role, in the order of the roles
 * @param canWrite whether the caller may change it
 */
public record DossierDetail(
        long id,
        long version,
        DossierData data,
        DossierFase fase,
        Instant faseSinds,
        String werkruimte,
        String wie,
        String organisatie,
        Instant geopendOp,
        List<Rol> rollen,
        boolean canWrite) {

    public DossierDetail {
        rollen = List.copyOf(rollen);
    }

    /** Who keeps it together now, if anybody does. */
    public Optional<Rol> regisseur() {
        return rollen.stream()
                .filter(each -> each.rol() == DossierRol.REGISSEUR && each.stand() == Stand.NU)
                .findFirst();
    }

    /** An organisation in a role. */
    public record Rol(
            long id,
            long organisatieId,
            String organisatie,
            DossierRol rol,
            LocalDate van,
            @Nullable LocalDate tot,
            String contact,
            Stand stand) {}

    /** How a role stands to the present day. */
    public enum Stand {
        NU,
        STRAKS,
        EERDER;

        static Stand on(LocalDate today, LocalDate van, @Nullable LocalDate tot) {
            if (tot != null && !tot.isAfter(today)) {
                return EERDER;
            }
            return van.isAfter(today) ? STRAKS : NU;
        }
    }
}
