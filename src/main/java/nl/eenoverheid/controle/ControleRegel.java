package nl.eenoverheid.controle;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.jspecify.annotations.Nullable;

/**
 * One account in an access review.
 *
 * @param plekken werkruimten of which it is a member
 * @param aandacht what deserves a look
 * @param uitspraak what the reviewer said, null when nothing yet
 */
public record ControleRegel(
        Persoon persoon,
        List<Plek> plekken,
        List<ControleAandacht> aandacht,
        @Nullable Uitspraak uitspraak) {

    /**
     * The account.
     *
     * @param rollen role codes
     * @param bezoekOp start of the last visit, null when never
     * @param code whether it signs in with a code of a phone too
     * @param passkey whether it has a passkey
     * @param identiteit whether it is entered through its own organisation too
     * @param vervangt for whom it stands in today, divided by commas
     * @param vervanger who stands in for it today
     */
    public record Persoon(
            long account,
            String naam,
            String email,
            String functie,
            boolean actief,
            List<String> rollen,
            Instant gemaaktOp,
            @Nullable Instant bezoekOp,
            boolean code,
            boolean passkey,
            boolean identiteit,
            String vervangt,
            String vervanger) {

        /** Whether it keeps accounts. */
        public boolean isAdministrator() {
            return rollen.contains(Rol.BEHEERDER.name()) || isMainAdministrator();
        }

        boolean hasOnlyPassword() {
            return !code && !passkey && !identiteit;
        }

        boolean isMainAdministrator() {
            return rollen.contains(Rol.HOOFDBEHEERDER.name());
        }
    }

    /** One membership. */
    public record Plek(String naam, WerkruimteRol rol, boolean enigeEigenaar) {}

    /** What the reviewer said. */
    public record Uitspraak(ControleOordeel oordeel, String toelichting, Instant op, String door) {}
}
