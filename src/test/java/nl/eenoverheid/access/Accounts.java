package nl.eenoverheid.access;

import java.util.Set;
import nl.eenoverheid.World;
import nl.eenoverheid.overheid.OrganisatieId;

/** What tests fill in about an account. */
final class Accounts {
    private Accounts() {}

    static AccountData data(World world, String email) {
        return data(world, email, Rol.MEDEWERKER);
    }

    static AccountData data(World world, String email, Rol rol) {
        return new AccountData(
                email,
                "Nieuwe Collega",
                "adviseur",
                new OrganisatieId(world.organisatie(World.OMMEN)),
                Set.of(rol.name()));
    }
}
