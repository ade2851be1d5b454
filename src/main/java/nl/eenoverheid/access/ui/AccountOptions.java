package nl.eenoverheid.access.ui;

import java.util.Arrays;
import java.util.List;
import nl.eenoverheid.access.AccountListItem;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieNaam;

/** What an administrator can choose for an account: for the own organisation, or for all. */
record AccountOptions(List<OrganisatieNaam> organisaties, List<String> rollen) {

    static AccountOptions of(SignedIn person, List<OrganisatieNaam> all) {
        boolean keepsAll = person.has(Right.INSTALLATIE_MANAGE);
        return new AccountOptions(
                all.stream()
                        .filter(each -> keepsAll || each.id().equals(person.organisatie()))
                        .toList(),
                Arrays.stream(Rol.values())
                        .filter(rol -> keepsAll || rol != Rol.HOOFDBEHEERDER)
                        .map(Rol::name)
                        .toList());
    }

    /** Whether the administrator may change an account: not one that keeps more. */
    boolean keeps(AccountListItem account) {
        return !account.rollen().contains(Rol.HOOFDBEHEERDER.name()) || rollen.contains(Rol.HOOFDBEHEERDER.name());
    }
}
