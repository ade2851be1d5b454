package nl.eenoverheid.access;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.World;
import nl.eenoverheid.overheid.OrganisatieId;

/** What tests fill in about an account. */
public final class Accounts {
    private Accounts() {}

    public static AccountData data(World world, String email) {
        return data(world, email, Rol.MEDEWERKER);
    }

    public static AccountData data(World world, String email, Rol... rollen) {
        return new AccountData(
                email,
                "Nieuwe Collega",
                "adviseur",
                new OrganisatieId(world.organisatie(World.OMMEN)),
                Stream.of(rollen).map(Rol::name).collect(Collectors.toSet()));
    }
}
