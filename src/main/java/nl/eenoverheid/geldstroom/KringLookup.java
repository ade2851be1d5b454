package nl.eenoverheid.geldstroom;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.OverheidLookup;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.overheid.OrganisatieId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Knows the sets of governments that are compared, read once a run: they change by migration only. */
@Component
class KringLookup {
    private static final Comparator<Overheid> ORDER =
            Comparator.comparing(Overheid::laag).thenComparing(Overheid::naam);

    private final JdbcClient jdbc;
    private final OverheidLookup overheden;
    private final Supplier<Map<OverheidId, Kring>> kringen = SingletonSupplier.of(this::readAll);

    KringLookup(JdbcClient jdbc, OverheidLookup overheden) {
        this.jdbc = jdbc;
        this.overheden = overheden;
    }

    /** All of them: provinces, then arrangements of which it is known who takes part, by name. */
    List<Kring> all() {
        return List.copyOf(kringen.get().values());
    }

    Optional<Kring> find(OverheidId anker) {
        return Optional.ofNullable(kringen.get().get(anker));
    }

    /** Those that a government is in, its own first. */
    List<Kring> of(OverheidId overheid) {
        return all().stream()
                .filter(each -> each.holds(overheid))
                .sorted(Comparator.comparing((Kring each) -> !each.anker().id().equals(overheid)))
                .toList();
    }

    private Map<OverheidId, Kring> readAll() {
        Map<OrganisatieId, Overheid> known = new LinkedHashMap<>();
        overheden.all().stream()
                .filter(each -> each.organisatie() != null)
                .forEach(each -> known.put(each.organisatie(), each));
        Map<Overheid, Set<Overheid>> deelnemers = jdbc
                .sql("select regeling_id, deelnemer_id from deelneming")
                .query((row, number) -> new Overheid[] {
                    known.get(new OrganisatieId(row.getLong("regeling_id"))),
                    known.get(new OrganisatieId(row.getLong("deelnemer_id")))
                })
                .list()
                .stream()
                .filter(pair -> Stream.of(pair).noneMatch(Objects::isNull))
                .collect(groupingBy(pair -> pair[0], mapping(pair -> pair[1], toSet())));
        Map<OverheidId, Kring> found = new LinkedHashMap<>();
        overheden.all().stream()
                .filter(each -> each.laag() == Overheidslaag.PROVINCIE)
                .sorted(ORDER)
                .forEach(each -> found.put(each.id(), provincie(each, deelnemers)));
        deelnemers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(ORDER))
                .forEach(each -> found.put(
                        each.getKey().id(),
                        kring(each.getKey(), Stream.concat(Stream.of(each.getKey()), each.getValue().stream()))));
        return found;
    }

    private Kring provincie(Overheid provincie, Map<Overheid, Set<Overheid>> deelnemers) {
        Set<Overheid> within = overheden.all().stream()
                .filter(each -> each.laag() == Overheidslaag.GEMEENTE || each.equals(provincie))
                .filter(each -> Objects.equals(each.provincie(), provincie.provincie()))
                .collect(toSet());
        Stream<Overheid> regelingen = deelnemers.entrySet().stream()
                .filter(each -> within.containsAll(each.getValue()))
                .map(Map.Entry::getKey);
        return kring(provincie, Stream.concat(within.stream(), regelingen));
    }

    private static Kring kring(Overheid anker, Stream<Overheid> leden) {
        return new Kring(anker, leden.distinct().sorted(ORDER).toList());
    }
}
