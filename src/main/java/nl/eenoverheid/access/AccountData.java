package nl.eenoverheid.access;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/** What an administrator fills in about an account. */
public record AccountData(
        String email, String naam, String functie, @Nullable OrganisatieId organisatieKeuze, Set<String> rollen) {

    private static final Set<String> ROLES =
            Stream.of(Rol.values()).map(Rol::name).collect(Collectors.toUnmodifiableSet());

    public AccountData {
        rollen = Set.copyOf(rollen);
    }

    /** The organisation, of data that was checked. */
    public OrganisatieId organisatie() {
        if (organisatieKeuze == null) {
            throw new IllegalStateException("not checked");
        }
        return organisatieKeuze;
    }

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    AccountData checked() {
        var check = new InputCheck();
        String cleanEmail = check.required("email", email, 254).toLowerCase(Locale.ROOT);
        check.unless(
                cleanEmail.isEmpty() || cleanEmail.matches("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+"),
                "email",
                "access.input.email");
        String cleanNaam = check.required("naam", naam, 120);
        String cleanFunctie = check.optional("functie", functie, 120);
        check.chosen("organisatieKeuze", organisatieKeuze);
        check.unless(!rollen.isEmpty() && ROLES.containsAll(rollen), "rollen", "shared.input.choose");
        check.done();
        return new AccountData(cleanEmail, cleanNaam, cleanFunctie, organisatieKeuze, rollen);
    }
}
