package nl.eenoverheid.overheid;

import static java.util.Collections.unmodifiableMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;

/** Names and tiles, read once a run: they change by migration only, and every screen asks for them. */
@Repository
class OrganisatieNamen {
    private final JdbcClient jdbc;
    private final Supplier<Names> names = SingletonSupplier.of(this::readNames);
    private final Supplier<List<RegioNaam>> regios = SingletonSupplier.of(this::readRegios);
    private final Supplier<List<Tegel>> tegels = SingletonSupplier.of(this::readTegels);

    OrganisatieNamen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All, in the order of their names. */
    Map<OrganisatieId, OrganisatieNaam> byId() {
        return names.get().byId();
    }

    Map<String, OrganisatieNaam> byTooi() {
        return names.get().byTooi();
    }

    List<RegioNaam> regios() {
        return regios.get();
    }

    List<Tegel> tegels() {
        return tegels.get();
    }

    private Names readNames() {
        Map<OrganisatieId, OrganisatieNaam> byId = new LinkedHashMap<>();
        Map<String, OrganisatieNaam> byTooi = new LinkedHashMap<>();
        jdbc.sql("select id, tooi_code, naam, soort from organisatie order by naam, id")
                .query(row -> {
                    var naam = OrganisatieReadRepository.naam(row, "");
                    byId.put(naam.id(), naam);
                    String code = row.getString("tooi_code");
                    if (code != null) {
                        byTooi.put(code, naam);
                    }
                });
        return new Names(unmodifiableMap(byId), unmodifiableMap(byTooi));
    }

    private List<RegioNaam> readRegios() {
        return jdbc.sql("select id, naam from regio where soort = 'RES' order by naam")
                .query((row, number) -> new RegioNaam(new RegioId(row.getLong("id")), row.getString("naam")))
                .list();
    }

    private List<Tegel> readTegels() {
        return jdbc.sql("""
                        select id, naam, tegel_naam, tegel_rij, tegel_kolom, inwoners
                        from organisatie
                        where tegel_rij is not null
                        order by tegel_rij, tegel_kolom
                        """)
                .query((row, number) -> new Tegel(
                        new OrganisatieId(row.getLong("id")),
                        row.getString("naam"),
                        row.getString("tegel_naam"),
                        row.getInt("tegel_rij"),
                        row.getInt("tegel_kolom"),
                        row.getInt("inwoners")))
                .list();
    }

    private record Names(Map<OrganisatieId, OrganisatieNaam> byId, Map<String, OrganisatieNaam> byTooi) {}
}
