package nl.eenoverheid.kalender;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.OrganisatieSoort;
import nl.eenoverheid.overheid.RegioId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Which governments there are, and who takes part in what. Reference data that changes by migration only: read once. */
@Component
class Deelnemingen {
    private final Supplier<Known> known;

    Deelnemingen(JdbcClient jdbc) {
        known = SingletonSupplier.of(() -> read(jdbc));
    }

    Optional<OrganisatieNaam> find(OrganisatieId id) {
        return Optional.ofNullable(known.get().namen().get(id));
    }

    String naam(OrganisatieId id) {
        return find(id).map(OrganisatieNaam::naam).orElse("");
    }

    /** The governments that have a budget, by name. */
    List<OrganisatieNaam> organisaties() {
        return known.get().namen().values().stream()
                .filter(each -> each.soort() != OrganisatieSoort.RIJK)
                .sorted(Comparator.comparing(OrganisatieNaam::naam))
                .toList();
    }

    /** Who takes part in a joint arrangement. */
    Set<OrganisatieId> deelnemers(OrganisatieId regeling) {
        return known.get().deelnemers().getOrDefault(regeling, Set.of());
    }

    /** The joint arrangements in which a government takes part. */
    Set<OrganisatieId> regelingen(OrganisatieId deelnemer) {
        return known.get().regelingen().getOrDefault(deelnemer, Set.of());
    }

    Set<OrganisatieId> regio(RegioId regio) {
        return known.get().regios().getOrDefault(regio, Set.of());
    }

    private static Known read(JdbcClient jdbc) {
        List<OrganisatieNaam> all = jdbc.sql("select id, naam, soort from organisatie order by naam, id")
                .query((row, number) -> new OrganisatieNaam(
                        new OrganisatieId(row.getLong("id")),
                        row.getString("naam"),
                        OrganisatieSoort.valueOf(row.getString("soort"))))
                .list();
        Map<OrganisatieId, OrganisatieNaam> namen = new HashMap<>();
        all.forEach(each -> namen.put(each.id(), each));
        List<Pair> pairs = pairs(jdbc, "select regeling_id, deelnemer_id from deelneming");
        return new Known(
                namen,
                pairs.stream()
                        .collect(groupingBy(
                                each -> new OrganisatieId(each.one()), ids(each -> new OrganisatieId(each.other())))),
                pairs.stream()
                        .collect(groupingBy(
                                each -> new OrganisatieId(each.other()), ids(each -> new OrganisatieId(each.one())))),
                pairs(jdbc, "select regio_id, organisatie_id from regio_organisatie").stream()
                        .collect(groupingBy(
                                each -> new RegioId(each.one()), ids(each -> new OrganisatieId(each.other())))));
    }

    private static List<Pair> pairs(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> new Pair(row.getLong(1), row.getLong(2)))
                .list();
    }

    private static Collector<Pair, ?, Set<OrganisatieId>> ids(Function<Pair, OrganisatieId> id) {
        return mapping(id, toUnmodifiableSet());
    }

    private record Pair(long one, long other) {}

    private record Known(
            Map<OrganisatieId, OrganisatieNaam> namen,
            Map<OrganisatieId, Set<OrganisatieId>> deelnemers,
            Map<OrganisatieId, Set<OrganisatieId>> regelingen,
            Map<RegioId, Set<OrganisatieId>> regios) {}
}
