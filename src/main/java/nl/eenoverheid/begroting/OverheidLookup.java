package nl.eenoverheid.begroting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.eenoverheid.overheid.OrganisatieId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Knows the governments with a budget, read once a run: they change by migration only. */
@Component
public class OverheidLookup {
    private final JdbcClient jdbc;
    private final Supplier<Map<OverheidId, Overheid>> all = SingletonSupplier.of(this::readAll);
    private final Supplier<Map<Spelling, OverheidId>> spellings = SingletonSupplier.of(this::readSpellings);

    OverheidLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every government with a budget, by layer and name. */
    public List<Overheid> all() {
        return List.copyOf(all.get().values());
    }

    public Optional<Overheid> find(OverheidId id) {
        return Optional.ofNullable(all.get().get(id));
    }

    /** The one with a TOOI code such as {@code gm0175}, or the CBS code of a municipality such as {@code GM0175}. */
    public Optional<Overheid> byCode(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        return all().stream().filter(each -> each.code().equals(lower)).findFirst();
    }

    /** The one that has this name in a source, without regard to case: some have another name in each source. */
    public Optional<Overheid> byName(Overheidslaag laag, String naam) {
        return Optional.ofNullable(spellings.get().get(Spelling.of(laag, naam))).flatMap(this::find);
    }

    /** The one that is this government in the register. */
    public Optional<Overheid> of(OrganisatieId organisatie) {
        return all().stream()
                .filter(each -> organisatie.equals(each.organisatie()))
                .findFirst();
    }

    private Map<OverheidId, Overheid> readAll() {
        return jdbc
                .sql(
                        "select id, code, naam, laag, provincie, organisatie_id from begroting_overheid order by laag, naam, id")
                .query((row, number) -> overheid(row))
                .stream()
                .collect(Collectors.toMap(Overheid::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private Map<Spelling, OverheidId> readSpellings() {
        Map<Spelling, OverheidId> found = all().stream()
                .collect(Collectors.toMap(
                        each -> Spelling.of(each.laag(), each.naam()), Overheid::id, (one, other) -> one));
        jdbc.sql("select laag, spelling, overheid_id from begroting_overheid_spelling")
                .query(row -> {
                    found.put(
                            Spelling.of(Overheidslaag.valueOf(row.getString("laag")), row.getString("spelling")),
                            new OverheidId(row.getLong("overheid_id")));
                });
        return Map.copyOf(found);
    }

    private static Overheid overheid(ResultSet row) throws SQLException {
        long organisatie = row.getLong("organisatie_id");
        return new Overheid(
                new OverheidId(row.getLong("id")),
                row.getString("code"),
                row.getString("naam"),
                Overheidslaag.valueOf(row.getString("laag")),
                row.getString("provincie"),
                organisatie == 0 ? null : new OrganisatieId(organisatie));
    }

    private record Spelling(Overheidslaag laag, String naam) {
        static Spelling of(Overheidslaag laag, String naam) {
            return new Spelling(laag, naam.strip().toLowerCase(Locale.ROOT));
        }
    }
}
