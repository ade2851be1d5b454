package nl.eenoverheid.opgave;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.eenoverheid.begroting.Levering;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Post;
import nl.eenoverheid.begroting.Verslag;
import org.jspecify.annotations.Nullable;

/**
 * What was planned and spent on lines, and in which report that stands. Spent is what the accounts say; without accounts what
 * the last quarter says, which covers the year from its start. Two reports are never added.
 */
final class Regelbedragen {
    private final Map<Jaar, Map<Verslag, Levering>> leveringen;
    private final Map<Post, BigDecimal> bedragen;

    Regelbedragen(Collection<Levering> leveringen, Map<Post, BigDecimal> bedragen) {
        this.leveringen = leveringen.stream()
                .collect(Collectors.groupingBy(
                        each -> new Jaar(each.overheid(), each.boekjaar()),
                        Collectors.toMap(Levering::verslag, each -> each)));
        this.bedragen = Map.copyOf(bedragen);
    }

    /** The posts that have to be read for these lines. */
    static List<Post> posten(Collection<Begrotingsregel> regels, Collection<Levering> leveringen) {
        Regelbedragen known = new Regelbedragen(leveringen, new HashMap<>());
        List<Post> posten = new ArrayList<>();
        for (Begrotingsregel regel : regels) {
            if (regel.staatInBegroting()) {
                posten.add(regel.post(Verslag.BEGROTING));
                known.laatste(regel).ifPresent(each -> posten.add(regel.post(each.verslag())));
            }
        }
        return posten;
    }

    /** The budget in which a line stands, if it was delivered. */
    Optional<Levering> begroting(Begrotingsregel regel) {
        return Optional.ofNullable(van(regel).get(Verslag.BEGROTING)).filter(Levering::aangeleverd);
    }

    /** The report that says what was spent, if there is one: the accounts, or else the last quarter. */
    Optional<Levering> laatste(Begrotingsregel regel) {
        return van(regel).values().stream()
                .filter(each -> each.verslag() != Verslag.BEGROTING && each.aangeleverd())
                .max(Comparator.comparing(Levering::verslag));
    }

    @Nullable
    BigDecimal gepland(Begrotingsregel regel) {
        return regel.staatInBegroting() ? bedragen.get(regel.post(Verslag.BEGROTING)) : null;
    }

    @Nullable
    BigDecimal besteed(Begrotingsregel regel) {
        return regel.staatInBegroting()
                ? laatste(regel)
                        .map(each -> bedragen.get(regel.post(each.verslag())))
                        .orElse(null)
                : null;
    }

    private Map<Verslag, Levering> van(Begrotingsregel regel) {
        return leveringen.getOrDefault(new Jaar(regel.overheid(), regel.boekjaar()), Map.of());
    }

    private record Jaar(OverheidId overheid, int boekjaar) {}
}
