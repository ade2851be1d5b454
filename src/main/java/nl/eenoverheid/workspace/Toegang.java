package nl.eenoverheid.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who sees a thing and why. Every right on it comes from one cause: membership of a werkruimte in which it stands, by an account
 * that may read such things.
 *
 * @param rollen codes of the caller's roles by which such things may be read at all
 * @param plekken the werkruimten in which it stands, as far as the caller may know them: all for an owner of its home, for
 *     others those of which they are a member
 * @param elders in how many other werkruimten it stands, whose names are not for the caller
 */
public record Toegang(List<String> rollen, List<Plek> plekken, int elders) {

    /** The werkruimten through which the caller sees it; it may be changed where it is at home. */
    public List<Plek> oorzaken() {
        return plekken.stream().filter(Plek::isOorzaak).toList();
    }

    /**
     * One werkruimte in which it stands.
     *
     * @param home whether it belongs here; elsewhere it is shown only
     * @param eigen how the caller came to be a member, empty when the caller is none
     * @param vervanging for which member the caller stands in, when that allows more than an own membership
     * @param lezers who sees it by being a member here, by organisation and name
     */
    public record Plek(
            long id,
            String naam,
            boolean home,
            Optional<Lidmaatschap> eigen,
            Optional<VervangingOorzaak> vervanging,
            List<Lezer> lezers) {

        /** Whether the caller sees it through here. */
        public boolean isOorzaak() {
            return eigen.isPresent() || vervanging.isPresent();
        }

        Plek withLezers(List<Lezer> people) {
            return new Plek(id, naam, home, eigen, vervanging, people);
        }
    }

    /**
     * The cause of a right.
     *
     * @param door who gave it
     * @param zelf whether the caller did, by opening the werkruimte
     */
    public record Lidmaatschap(WerkruimteRol rol, Instant sinds, String door, boolean zelf) {}

    /**
     * Somebody who sees it.
     *
     * @param vervangt name of the member for whom they stand in, when that is the cause
     */
    public record Lezer(long account, String naam, String organisatie, WerkruimteRol rol, Optional<String> vervangt) {}
}
