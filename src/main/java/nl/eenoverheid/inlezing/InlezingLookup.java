package nl.eenoverheid.inlezing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.begroting.LeveringUitkomst;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was loaded. Everybody who may load sees all of it: the figures are public. */
@Component
class InlezingLookup {
    static final String SEPARATOR = "\u001f";
    private static final int PAGE = 25;
    private static final int SHOWN = 500;

    private static final String ITEM = """
            select i.*, a.naam door, t.naam terug_door,
                   (select count(*) from inlezing_overheid o where o.inlezing_id = i.id) overheden,
                   (select count(*) from inlezing_overheid o where o.inlezing_id = i.id and o.uitkomst = 'NIEUW') nieuw,
                   (select count(*) from inlezing_overheid o where o.inlezing_id = i.id and o.uitkomst = 'CORRECTIE') gewijzigd,
                   (select count(*) from inlezing_overheid o where o.inlezing_id = i.id and o.uitkomst = 'GELIJK') gelijk,
                   (select count(*) from inlezing_overheid o where o.inlezing_id = i.id and o.uitkomst is not null
                        and not o.aangeleverd) leeg,
                   (select count(*) from inlezing_overheid o where o.inlezing_id = i.id and o.uitkomst is null) fout
            from inlezing i join account a on a.id = i.door_id left join account t on t.id = i.teruggenomen_door_id\s""";

    private final JdbcClient jdbc;

    InlezingLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    Page<InlezingListItem> list(@Nullable String after) {
        Key key = Key.of(after);
        List<InlezingListItem> rows = jdbc.sql(ITEM + """
                        where i.aangeboden_op < :moment or i.aangeboden_op = :moment and i.id < :id
                        order by i.aangeboden_op desc, i.id desc limit :most""")
                .param("moment", Timestamp.from(key.moment()))
                .param("id", key.id())
                .param("most", PAGE + 1)
                .query((row, number) -> item(row))
                .list();
        return Page.of(rows, PAGE, last -> last.aangebodenOp() + " " + last.id());
    }

    Optional<InlezingDetail> detail(InlezingId id) {
        return jdbc.sql(ITEM + "where i.id = ?")
                .param(id.value())
                .query((row, number) -> item(row))
                .optional()
                .map(item -> {
                    List<Bevinding> all = findings(id);
                    return new InlezingDetail(
                            item,
                            governments(id),
                            all.subList(0, Math.min(SHOWN, all.size())),
                            Math.max(0, all.size() - SHOWN),
                            all.stream()
                                    .anyMatch(each -> each.overheid().isEmpty()
                                            && each.code().stops()));
                });
    }

    List<Bevinding> findings(InlezingId id) {
        return jdbc.sql("""
                        select code, plek, overheid, waarden from inlezing_bevinding where inlezing_id = ? order by nummer""")
                .param(id.value())
                .query((row, number) -> new Bevinding(
                        Foutcode.valueOf(row.getString("code")),
                        row.getString("plek"),
                        row.getString("overheid"),
                        values(row.getString("waarden"))))
                .list();
    }

    List<InlezingOverheid> governments(InlezingId id) {
        return jdbc.sql("""
                        select naam, overheid_id, boekjaar, verslag, regels, aangeleverd, uitkomst, lasten, baten
                        from inlezing_overheid where inlezing_id = ? order by nummer""")
                .param(id.value())
                .query((row, number) -> government(row))
                .list();
    }

    private static InlezingOverheid government(ResultSet row) throws SQLException {
        long overheid = row.getLong("overheid_id");
        String uitkomst = row.getString("uitkomst");
        return new InlezingOverheid(
                row.getString("naam"),
                overheid == 0 ? null : new OverheidId(overheid),
                row.getInt("boekjaar"),
                Verslag.valueOf(row.getString("verslag")),
                row.getInt("regels"),
                row.getBoolean("aangeleverd"),
                uitkomst == null ? null : LeveringUitkomst.valueOf(uitkomst),
                row.getBigDecimal("lasten"),
                row.getBigDecimal("baten"));
    }

    private static InlezingListItem item(ResultSet row) throws SQLException {
        var peildatum = row.getDate("peildatum");
        String keuze = row.getString("keuze");
        return new InlezingListItem(
                row.getLong("id"),
                row.getString("bestand"),
                Bestandsvorm.valueOf(row.getString("vorm")),
                row.getLong("grootte"),
                Overheidslaag.valueOf(row.getString("laag")),
                row.getInt("boekjaar"),
                Verslag.valueOf(row.getString("verslag")),
                row.getString("bron"),
                peildatum == null ? null : peildatum.toLocalDate(),
                InlezingStatus.valueOf(row.getString("status")),
                keuze == null ? null : InlezingKeuze.valueOf(keuze),
                row.getString("reden"),
                row.getTimestamp("aangeboden_op").toInstant(),
                row.getString("door"),
                instant(row, "ingelezen_op"),
                instant(row, "teruggenomen_op"),
                row.getString("terug_door"),
                row.getInt("overheden"),
                row.getInt("nieuw"),
                row.getInt("gewijzigd"),
                row.getInt("gelijk"),
                row.getInt("leeg"),
                row.getInt("fout"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    private static List<String> values(String text) {
        return text.isEmpty() ? new ArrayList<>() : Arrays.asList(text.split(SEPARATOR, -1));
    }

    private record Key(Instant moment, long id) {
        private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

        static Key of(@Nullable String after) {
            if (after == null) {
                return new Key(LAST, Long.MAX_VALUE);
            }
            String[] parts = after.split(" ", 2);
            return new Key(Instant.parse(parts[0]), Long.parseLong(parts[1]));
        }
    }
}
