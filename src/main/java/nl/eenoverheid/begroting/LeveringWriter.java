package nl.eenoverheid.begroting;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
        List<Versie> versions = versions(data, " for update");
        LeveringUitkomst uitkomst = outcome(versions, som);
        if (uitkomst == LeveringUitkomst.GELIJK) {
            return uitkomst;
        }
        versions.stream().filter(Versie::geldig).forEach(each -> jdbc.sql(
                        "update levering set geldig = null where id = ?")
                .param(each.id())
                .update());
        int versie = versions.stream().mapToInt(Versie::versie).max().orElse(0) + 1;
        insertFigures(insert(data, som, versie, door, inlezing, now), som);
        return uitkomst;
    }

    /** What would come of keeping a report now. */
    public LeveringUitkomst foresee(LeveringData data) {
        return outcome(versions(data, ""), LeveringSom.of(data));
    }

    /**
     * Takes back what came with an import: of each report the version before counts again. What was corrected since keeps
     * counting.
     *
     * @return how many reports
     */
    public int takeBack(long inlezing, Instant now) {
        int taken = jdbc.sql("""
                        update levering set geldig = null, ingetrokken_op = ?
                        where inlezing_id = ? and ingetrokken_op is null""").params(Timestamp.from(now), inlezing).update();
        jdbc.sql("""
                        update levering l join (
                            select v.overheid_id, v.boekjaar, v.verslag, max(v.versie) versie
                            from levering v join levering w on w.overheid_id = v.overheid_id and w.boekjaar = v.boekjaar
                                and w.verslag = v.verslag
                            where w.inlezing_id = ? and v.ingetrokken_op is null
                            group by v.overheid_id, v.boekjaar, v.verslag) last
                        on last.overheid_id = l.overheid_id and last.boekjaar = l.boekjaar and last.verslag = l.verslag
                            and last.versie = l.versie
                        set l.geldig = 1 where l.geldig is null""").param(inlezing).update();
        return taken;
    }

    private static LeveringUitkomst outcome(List<Versie> versions, LeveringSom som) {
        return versions.stream()
                .filter(Versie::geldig)
                .findFirst()
                .map(each -> each.vingerafdruk().equals(som.vingerafdruk())
                        ? LeveringUitkomst.GELIJK
                        : LeveringUitkomst.CORRECTIE)
                .orElse(LeveringUitkomst.NIEUW);
    }

    private List<Versie> versions(LeveringData data, String lock) {
        return jdbc.sql("""
                        select id, versie, coalesce(geldig, 0) = 1 geldig, vingerafdruk from levering
                        where overheid_id = ? and boekjaar = ? and verslag = ?""" + lock)
                .params(data.overheid().value(), data.boekjaar(), data.verslag().name())
                .query(Versie.class)
                .list();
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

    private record Versie(long id, int versie, boolean geldig, String vingerafdruk) {}
}
