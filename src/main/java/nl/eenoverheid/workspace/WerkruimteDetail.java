package nl.eenoverheid.workspace;

import java.time.Instant;
import java.util.List;

/** A werkruimte and who is in it. */
public record WerkruimteDetail(
        long id, String naam, String doel, WerkruimteRol eigenRol, long version, List<Lid> leden) {

    /** One member; {@code door} is the name of who let them in. */
    public record Lid(
            long accountId,
            String naam,
            String functie,
            String organisatie,
            WerkruimteRol rol,
            Instant sinds,
            String door) {}
}
