package nl.eenoverheid.access;

import java.util.Set;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The accounts that an administrator may keep: those of the own organisation, or all. */
@Component
class ManagedAccounts {
    private final AccountRepository accounts;
    private final CurrentAccount current;

    ManagedAccounts(AccountRepository accounts, CurrentAccount current) {
        this.accounts = accounts;
        this.current = current;
    }

    /** The only organisation of which the caller keeps accounts; null when that is all of them. */
    @Nullable
    Long only() {
        return keepsAll() ? null : organisatie().value();
    }

    /**
     * An account that the caller may change.
     *
     * @throws NotFound when there is none in the own organisation
     * @throws AccessDeniedException when it keeps more than the caller does, who could take it over otherwise
     */
    Account find(AccountId id) {
        Account account = accounts.findById(id.value())
                .filter(found -> keepsAll() || found.organisatie().equals(organisatie()))
                .orElseThrow(NotFound::new);
        if (account.isAdministratorOfAll() && !keepsAll()) {
            throw new AccessDeniedException("only a main administrator keeps a main administrator");
        }
        return account;
    }

    OrganisatieId organisatie() {
        return current.get().organisatie();
    }

    /** The caller's own account. */
    Account own() {
        return accounts.findById(current.get().id().value()).orElseThrow(NotFound::new);
    }

    /**
     * Refuses to give more than one has.
     *
     * @throws InvalidInput when the organisation or a role is not for the caller to give
     */
    void guard(AccountData data) {
        if (!keepsAll()) {
            refuseUnless(data.organisatie().equals(organisatie()), "organisatieKeuze", "access.input.ownOnly");
            refuseUnless(!data.rollen().contains(Rol.HOOFDBEHEERDER.name()), "rollen", "access.input.roleAbove");
        }
        boolean partner = data.rollen().contains(Rol.PARTNER.name());
        refuseUnless(
                !partner || data.rollen().equals(Set.of(Rol.PARTNER.name())), "rollen", "access.input.partnerOnly");
    }

    private static void refuseUnless(boolean holds, String field, String key) {
        if (!holds) {
            throw new InvalidInput(field, key);
        }
    }

    private boolean keepsAll() {
        return current.has(Right.INSTALLATIE_MANAGE);
    }
}
