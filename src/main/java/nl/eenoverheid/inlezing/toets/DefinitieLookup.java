package nl.eenoverheid.inlezing.toets;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenoverheid.begroting.Categorie;
import nl.eenoverheid.begroting.Codelijsten;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Taakveld;
import nl.eenoverheid.inlezing.bestand.Deel;
import nl.eenoverheid.inlezing.toets.Definitie.Controleregel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The definitions that hold for a layer and year, read once until others are loaded. */
@Component
public class DefinitieLookup {
    private static final String YEAR = """
            where laag = :laag and jaar = (select coalesce(max(case when y.jaar <= :jaar then y.jaar end), min(y.jaar))
                from %1$s y where y.laag = :laag) order by %2$s""";

    private final Codelijsten codelijsten;
    private final JdbcClient jdbc;
    private final Map<Sleutel, Definitie> known = new ConcurrentHashMap<>();

    DefinitieLookup(Codelijsten codelijsten, JdbcClient jdbc) {
        this.codelijsten = codelijsten;
        this.jdbc = jdbc;
    }

    Definitie of(Overheidslaag laag, int jaar) {
        return known.computeIfAbsent(new Sleutel(laag, jaar), this::read);
    }

    /** Reads again, after definitions were loaded. */
    public void forget() {
        codelijsten.forget();
        known.clear();
    }

    private Definitie read(Sleutel of) {
        return new Definitie(
                codelijsten.taakvelden(of.laag(), of.jaar()).stream()
                        .collect(Collectors.toMap(Taakveld::code, Function.identity())),
                codelijsten.categorieen(of.laag(), of.jaar()).stream()
                        .collect(Collectors.groupingBy(
                                Categorie::zijde, Collectors.toMap(Categorie::code, Function.identity()))),
                codes(of),
                grey(of),
                checks(of));
    }

    private Map<CodeSoort, Map<String, String>> codes(Sleutel of) {
        Map<CodeSoort, Map<String, String>> all = new EnumMap<>(CodeSoort.class);
        sql("select soort, code, naam, ouder from iv3_code " + YEAR.formatted("iv3_code", "volgorde"), of)
                .query(row -> {
                    CodeSoort soort = CodeSoort.valueOf(row.getString("soort"));
                    String ouder = row.getString("ouder");
                    all.computeIfAbsent(soort, key -> new LinkedHashMap<>())
                            .put(
                                    row.getString("code"),
                                    soort == CodeSoort.STANDPER ? row.getString("naam") : ouder == null ? "" : ouder);
                });
        return all;
    }

    private Map<Deel, Map<String, Set<String>>> grey(Sleutel of) {
        Map<Deel, Map<String, Set<String>>> all = new EnumMap<>(Deel.class);
        sql("select deel, code, categorieen from iv3_grijs " + YEAR.formatted("iv3_grijs", "code"), of)
                .query(row -> {
                    all.computeIfAbsent(Deel.valueOf(row.getString("deel")), key -> new LinkedHashMap<>())
                            .put(row.getString("code"), words(row.getString("categorieen")));
                });
        return all;
    }

    private List<Controleregel> checks(Sleutel of) {
        return sql(
                        "select code, perioden, balanscodes, zonder from iv3_controle "
                                + YEAR.formatted("iv3_controle", "code, nummer"),
                        of)
                .query((row, number) -> new Controleregel(
                        row.getString("code"),
                        words(row.getString("perioden")).stream()
                                .map(Integer::valueOf)
                                .collect(Collectors.toSet()),
                        words(row.getString("balanscodes")),
                        words(row.getString("zonder"))))
                .list();
    }

    private JdbcClient.StatementSpec sql(String sql, Sleutel of) {
        return jdbc.sql(sql).param("laag", of.laag().name()).param("jaar", of.jaar());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(each -> !each.isEmpty()).collect(Collectors.toSet());
    }

    private record Sleutel(Overheidslaag laag, int jaar) {}
}
