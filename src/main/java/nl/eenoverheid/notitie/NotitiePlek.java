package nl.eenoverheid.notitie;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;

/**
 * Where a signaal stands, for who writes about it.
 *
 * @param home the werkruimte that it belongs to, by id
 * @param plaatsen all in which it stands, by id, divided by commas
 */
record NotitiePlek(String kop, long home, String plaatsen) {

    Set<Long> werkruimten() {
        return Arrays.stream(plaatsen.split(",")).map(Long::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** The werkruimte in which the caller writes: where it belongs when they work there, else another of theirs. */
    Optional<WerkruimteId> writing(Scope scope) {
        WerkruimteId own = new WerkruimteId(home);
        return scope.canWrite(own)
                ? Optional.of(own)
                : werkruimten().stream()
                        .sorted()
                        .map(WerkruimteId::new)
                        .filter(scope::canWrite)
                        .findFirst();
    }
}
