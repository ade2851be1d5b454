package nl.eenoverheid.begroting.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.OverheidGroep;
import nl.eenoverheid.begroting.OverheidId;

/** Who can be chosen: a government by its code, a group by its key. */
final class Keuzes {
    private final List<Overheid> overheden;
    private final List<OverheidGroep> groepen;
    private final Map<String, Overheid> byCode = new HashMap<>();
    private final Map<OverheidId, Overheid> byId;

    Keuzes(List<Overheid> overheden, List<OverheidGroep> groepen) {
        this.overheden = overheden;
        this.groepen = groepen;
        overheden.forEach(each -> byCode.put(each.code(), each));
        byId = overheden.stream().collect(Collectors.toMap(Overheid::id, Function.identity()));
    }

    List<Overheid> overheden() {
        return overheden;
    }

    List<OverheidGroep> groepen() {
        return groepen;
    }

    Optional<OverheidGroep> groep(String token) {
        return groepen.stream().filter(each -> each.sleutel().equals(token)).findFirst();
    }

    Optional<Overheid> overheid(String token) {
        return Optional.ofNullable(byCode.get(token));
    }

    /** Who some codes and keys stand for, each once; what stands for nobody is left out. */
    List<Overheid> overheden(Collection<String> tokens) {
        return tokens.stream()
                .flatMap(token -> Stream.concat(
                        overheid(token).stream(),
                        groep(token).stream()
                                .flatMap(each -> each.leden().stream())
                                .map(byId::get)))
                .distinct()
                .toList();
    }

    /** How an address writes these governments: as a group, when they are one. */
    List<String> tokens(List<OverheidId> ids) {
        return groepen.stream()
                .filter(each -> ids.size() > 1 && new HashSet<>(each.leden()).equals(new HashSet<>(ids)))
                .map(OverheidGroep::sleutel)
                .findFirst()
                .map(List::of)
                .orElseGet(() -> ids.stream().map(byId::get).map(Overheid::code).toList());
    }
}
