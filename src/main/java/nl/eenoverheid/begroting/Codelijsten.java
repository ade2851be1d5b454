package nl.eenoverheid.begroting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The code lists of Iv3, per layer and year. A list holds from its year until the following one; the first also before it. */
@Component
public class Codelijsten {
    private static final String YEAR = """
            (select coalesce(max(case when y.jaar <= :jaar then y.jaar end), min(y.jaar)) from %1$s y where y.laag = :laag)
            """;

    private final JdbcClient jdbc;
    private final Map<Lijst, List<Taakveld>> taakvelden = new ConcurrentHashMap<>();
    private final Map<Lijst, List<Categorie>> categorieen = new ConcurrentHashMap<>();

    Codelijsten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Taakvelden with their main fields, in the order of the list. */
    public List<Taakveld> taakvelden(Overheidslaag laag, int jaar) {
        return taakvelden.computeIfAbsent(new Lijst(laag, jaar), this::readTaakvelden);
    }

    /** The taakveld or main field with a code. */
    public Optional<Taakveld> taakveld(Overheidslaag laag, int jaar, String code) {
        return taakvelden(laag, jaar).stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    /** Categories of both sides with their groups, in the order of the list. */
    public List<Categorie> categorieen(Overheidslaag laag, int jaar) {
        return categorieen.computeIfAbsent(new Lijst(laag, jaar), this::readCategorieen);
    }

    /** Reads the lists again, after one was loaded. */
    public void forget() {
        taakvelden.clear();
        categorieen.clear();
    }

    private List<Taakveld> readTaakvelden(Lijst lijst) {
        return jdbc.sql("select code, naam, hoofdcode from taakveld where laag = :laag and jaar = "
                        + YEAR.formatted("taakveld") + " order by volgorde")
                .param("laag", lijst.laag().name())
                .param("jaar", lijst.jaar())
                .query((row, number) ->
                        new Taakveld(row.getString("code"), row.getString("naam"), row.getString("hoofdcode")))
                .list();
    }

    private List<Categorie> readCategorieen(Lijst lijst) {
        return jdbc.sql("select zijde, code, naam, ouder from begroting_categorie where laag = :laag and jaar = "
                        + YEAR.formatted("begroting_categorie") + " order by volgorde")
                .param("laag", lijst.laag().name())
                .param("jaar", lijst.jaar())
                .query((row, number) -> new Categorie(
                        Zijde.valueOf(row.getString("zijde")),
                        row.getString("code"),
                        row.getString("naam"),
                        row.getString("ouder")))
                .list();
    }

    private record Lijst(Overheidslaag laag, int jaar) {}
}
