package nl.eenoverheid.workspace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.eenoverheid.access.AccountId;

/**
 * What the scope of one account rests on.
 *
 * @param roles the role in each werkruimte, by its id
 * @param through for whom the account has that role, where it is not by an own membership
 * @param ouders of a closed part, by its id, the werkruimte around it
 * @param substituted everybody for whom the account stands in, in a werkruimte or not
 */
record KnownRoles(
        Map<Long, WerkruimteRol> roles,
        Map<Long, VervangingOorzaak> through,
        Map<Long, Long> ouders,
        Set<AccountId> substituted) {

    KnownRoles {
        roles = Map.copyOf(roles);
        through = Map.copyOf(through);
        ouders = Map.copyOf(ouders);
        substituted = Set.copyOf(substituted);
    }

    KnownRoles only(Predicate<Map.Entry<Long, WerkruimteRol>> wanted) {
        Map<Long, WerkruimteRol> kept = roles.entrySet().stream()
                .filter(wanted)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new KnownRoles(kept, through, ouders, substituted);
    }

    /** Whether a werkruimte is this one, or a closed part of it. */
    boolean isWithin(Long werkruimte, Long around) {
        return werkruimte.equals(around) || around.equals(ouders.get(werkruimte));
    }

    boolean standsInForAny(Set<AccountId> accounts) {
        return substituted.stream().anyMatch(accounts::contains);
    }

    /** Gathers them: the own memberships first, as the highest role wins and the own one where they are as high. */
    static final class Gathered {
        private final Map<Long, WerkruimteRol> roles = new HashMap<>();
        private final Map<Long, VervangingOorzaak> through = new HashMap<>();
        private final Map<Long, Long> ouders = new HashMap<>();
        private final Set<AccountId> substituted = new HashSet<>();

        void own(long werkruimte, WerkruimteRol rol) {
            roles.put(werkruimte, rol);
        }

        void within(long besloten, long ouder) {
            ouders.put(besloten, ouder);
        }

        void standsInFor(AccountId voor) {
            substituted.add(voor);
        }

        void through(long werkruimte, VervangingOorzaak oorzaak) {
            WerkruimteRol known = roles.get(werkruimte);
            if (known == null || oorzaak.rol().outranks(known)) {
                roles.put(werkruimte, oorzaak.rol());
                through.put(werkruimte, oorzaak);
            }
        }

        KnownRoles roles() {
            return new KnownRoles(roles, through, ouders, substituted);
        }
    }
}
