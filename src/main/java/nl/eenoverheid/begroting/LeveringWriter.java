package nl.eenoverheid.begroting;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.begroting.LeveringSom.Bedragen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what governments reported, in the transaction of who asks. A correction becomes a new version that counts from then on;
 * the old one stays. What is the same as what counts now changes nothing.
 */
@Component
public class LeveringWriter {
    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    LeveringWriter(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * Keeps a report.
     *
     * @param inlezing number of the import that it came with, if it came with one
     */
    public LeveringUitkomst keep(LeveringData data, AccountId door, @Nullable Long inlezing, Instant now) {
        LeveringSom som = LeveringSom.of(data);
        Optional<Geldig> before = lastOf(data);
        if (before.filter(each -> each.vingerafdruk().equals(som.vingerafdruk()))
                .isPresent()) {
            return LeveringUitkomst.GELIJK;
        }
        before.ifPresent(each -> jdbc.sql("update levering set geldig = null where id = ?")
                .param(each.id())
                .update());
        long id = insert(data, som, before.map(Geldig::versie).orElse(0) + 1, door, inlezing, now);
        insertFigures(id, som);
        return before.isPresent() ? LeveringUitkomst.CORRECTIE : LeveringUitkomst.NIEUW;
    }

    private Optional<Geldig> lastOf(LeveringData data) {
        return jdbc.sql("""
                        select id, versie, vingerafdruk from levering
                        where overheid_id = ? and boekjaar = ? and verslag = ? and geldig = 1 for update""")
                .params(data.overheid().value(), data.boekjaar(), data.verslag().name())
                .query(Geldig.class)
                .optional();
    }

    private long insert(
            LeveringData data, LeveringSom som, int versie, AccountId door, @Nullable Long inlezing, Instant now) {
        long id = Objects.requireNonNull(
                jdbc.sql("select next value for levering_seq").query(Long.class).single());
        Bedragen totaal = som.totaal();
        jdbc.sql("""
                        insert into levering (id, overheid_id, boekjaar, verslag, versie, geldig, detail, aangeleverd, lasten, baten,
                            bron, peildatum, vingerafdruk, ingelezen_op, ingelezen_door, inlezing_id)
                        values (?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(data.overheid().value())
                .param(data.boekjaar())
                .param(data.verslag().name())
                .param(versie)
                .param(data.detail().name())
                .param(som.aangeleverd())
                .param(totaal.lasten())
                .param(totaal.baten())
                .param(data.bron())
                .param(data.peildatum())
                .param(som.vingerafdruk())
                .param(Timestamp.from(now))
                .param(door.value())
                .param(inlezing)
                .update();
        return id;
    }

    private void insertFigures(long id, LeveringSom som) {
        batch(
                "insert into levering_taakveld (levering_id, taakveld, lasten, baten) values (?, ?, ?, ?)",
                som.taakvelden().entrySet().stream()
                        .map(each -> new Object[] {
                            id,
                            each.getKey(),
                            each.getValue().lasten(),
                            each.getValue().baten()
                        })
                        .toList());
        batch(
                "insert into levering_categorie (levering_id, zijde, categorie, bedrag) values (?, ?, ?, ?)",
                som.categorieen().entrySet().stream()
                        .map(each -> new Object[] {
                            id, each.getKey().zijde().name(), each.getKey().code(), each.getValue()
                        })
                        .toList());
        batch(
                "insert into levering_regel (levering_id, taakveld, zijde, categorie, bedrag) values (?, ?, ?, ?, ?)",
                som.regels().stream()
                        .map(each ->
                                new Object[] {id, each.taakveld(), each.zijde().name(), each.categorie(), each.bedrag()
                                })
                        .toList());
    }

    private void batch(String sql, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            batches.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }

    private record Geldig(long id, int versie, String vingerafdruk) {}
}
