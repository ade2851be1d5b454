package nl.eenoverheid.overheid;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;

/** The bodies that hold powers, read once a run: they change by migration only. */
@Repository
class BestuursorgaanRegister {
    private final JdbcClient jdbc;
    private final Supplier<Organen> organen = SingletonSupplier.of(this::read);

    BestuursorgaanRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<BestuursorgaanNaam> find(BestuursorgaanId id) {
        return Optional.ofNullable(organen.get().byId().get(id));
    }

    /** The body with this name, however that is spelt. */
    Optional<BestuursorgaanNaam> named(String naam) {
        return Optional.ofNullable(organen.get().byKey().get(BestuursorgaanSpelling.key(naam)));
    }

    List<BestuursorgaanNaam> of(OrganisatieId organisatie) {
        return organen.get().byOrganisatie().getOrDefault(organisatie, List.of());
    }

    /** Those that some words mean, the best first; of equals those of one government before others. */
    List<BestuursorgaanNaam> search(OrgaanWoorden words, @Nullable OrganisatieId near) {
        return organen.get().all().stream()
                .filter(entry -> words.mean(entry.words()))
                .sorted(Comparator.comparing(
                                (Entry entry) -> !words.name(entry.naam().naam()))
                        .thenComparing(entry -> !entry.naam().organisatie().id().equals(near)))
                .map(Entry::naam)
                .toList();
    }

    private Organen read() {
        List<Entry> all = jdbc.sql("""
                        select b.id, b.naam, b.soort, b.sleutel, b.zoekwoorden, b.bron,
                               o.id as o_id, o.naam as o_naam, o.soort as o_soort
                        from bestuursorgaan b join organisatie o on o.id = b.organisatie_id
                        order by o.naam, b.id""").query((row, number) -> entry(row)).list();
        return new Organen(
                all,
                all.stream().map(Entry::naam).collect(toMap(BestuursorgaanNaam::id, Function.identity())),
                all.stream().collect(toMap(Entry::sleutel, Entry::naam)),
                all.stream()
                        .map(Entry::naam)
                        .collect(groupingBy(naam -> naam.organisatie().id(), LinkedHashMap::new, toList())));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        BestuursorgaanNaam naam = new BestuursorgaanNaam(
                new BestuursorgaanId(row.getLong("id")),
                row.getString("naam"),
                BestuursorgaanSoort.valueOf(row.getString("soort")),
                OrganisatieReadRepository.naam(row, "o_"),
                row.getString("bron"));
        return new Entry(
                naam, row.getString("sleutel"), OrgaanWoorden.of(naam.naam() + " " + row.getString("zoekwoorden")));
    }

    private record Entry(BestuursorgaanNaam naam, String sleutel, OrgaanWoorden words) {}

    private record Organen(
            List<Entry> all,
            Map<BestuursorgaanId, BestuursorgaanNaam> byId,
            Map<String, BestuursorgaanNaam> byKey,
            Map<OrganisatieId, List<BestuursorgaanNaam>> byOrganisatie) {}
}
