package nl.eenoverheid.taakveldwijzer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.eenoverheid.begroting.Codelijsten;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Taakveld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows which taakvelden a theme is about. The same for everybody, so without Scope. */
@Component
public class Taakveldwijzer {
    private static final int MOST_STEPS = 100;

    private final JdbcClient jdbc;
    private final Codelijsten codelijsten;

    Taakveldwijzer(JdbcClient jdbc, Codelijsten codelijsten) {
        this.jdbc = jdbc;
        this.codelijsten = codelijsten;
    }

    /** The themes that have lines, by name. */
    public List<String> themas() {
        return jdbc.sql("select distinct thema from wijzerregel order by thema")
                .query(String.class)
                .list();
    }

    /** The lines of a theme, what it is mostly about first; none for a theme that is not known. */
    public List<WijzerregelData> van(String thema) {
        return jdbc.sql("select * from wijzerregel where thema = ? order by verband, laag, taakveld")
                .param(thema)
                .query((row, number) -> data(row))
                .list();
    }

    /** The theme that some words are about, by the words that are known of it. */
    public Optional<String> propose(String words) {
        String lower = words.toLowerCase(Locale.ROOT) + " ";
        return jdbc
                .sql("select naam, woorden from wijzer_thema order by naam")
                .query((row, number) -> List.of(row.getString("naam"), row.getString("woorden")))
                .list()
                .stream()
                .filter(each -> Stream.of(each.get(1).split(","))
                        .anyMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT))))
                .map(List::getFirst)
                .findFirst();
    }

    /** Every line, by theme, what it is mostly about first. */
    List<WijzerregelItem> all() {
        return jdbc.sql("select * from wijzerregel order by thema, verband, laag, taakveld, id")
                .query((row, number) -> new WijzerregelItem(
                        new WijzerregelId(row.getLong("id")), row.getLong("version"), data(row), naam(data(row))))
                .list();
    }

    /** What people did with it, the last first. */
    List<WijzerregelStap> stappen() {
        return jdbc.sql("""
                        select w.*, a.naam wie, g.naam organisatie from wijzer_wijziging w
                        join account a on a.id = w.account_id join organisatie g on g.id = w.organisatie_id
                        order by w.id desc limit ?""")
                .param(MOST_STEPS)
                .query((row, number) -> new WijzerregelStap(
                        Wijzerwijziging.valueOf(row.getString("soort")),
                        data(row),
                        row.getString("wie"),
                        row.getString("organisatie"),
                        row.getObject("op", Instant.class)))
                .list();
    }

    /** Name of the taakveld in the newest list of its layer; empty when that does not have the code. */
    String naam(WijzerregelData data) {
        return codelijsten
                .taakveld(data.laag(), Integer.MAX_VALUE, data.taakveld())
                .map(Taakveld::naam)
                .orElse("");
    }

    private static WijzerregelData data(ResultSet row) throws SQLException {
        return new WijzerregelData(
                row.getString("thema"),
                Overheidslaag.valueOf(row.getString("laag")),
                row.getString("taakveld"),
                Wijzerverband.valueOf(row.getString("verband")),
                row.getString("toelichting"));
    }
}
